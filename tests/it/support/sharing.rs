//! The single connection that an embedded server takes, given to many clients in turn: the address of such a server in, an
//! address that many may connect to at a time out. Whoever has a transaction open keeps the connection until it ends.
//!
//! It follows the protocol only as far as clients of these tests use it: they ask in batches that end with Sync or are a
//! simple query, and all begin their sessions alike. Settings of a session are seen by the others, too, while it lasts, and
//! nobody can be cancelled. <https://www.postgresql.org/docs/17/protocol-message-formats.html>

use std::{
    collections::BTreeSet,
    io::{self, BufReader, Read, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

/// Requests that come instead of a session's start.
const CANCEL: u32 = 80_877_102;
const TLS: u32 = 80_877_103;
const GSS: u32 = 80_877_104;

/// A way to the one connection. It is closed when this value is dropped, whoever uses it.
#[derive(Debug)]
pub struct Sharing {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    server: Mutex<Server>,
    /// The connection once more, to close it while it is in use.
    closer: TcpStream,
    /// What a client is told first. The first one's start is the only one that the server gets.
    greeting: OnceLock<Vec<u8>>,
    is_over: AtomicBool,
}

/// The connection, for who has it.
#[derive(Debug)]
struct Server {
    stream: BufReader<TcpStream>,
    /// How many clients have a session.
    clients: usize,
    /// Who had it last.
    last: usize,
}

/// What one client has on the server.
struct Session {
    number: usize,
    /// The names of its prepared statements, as the server knows them.
    names: BTreeSet<Vec<u8>>,
    /// The message that prepared the statement without name, which is everybody's.
    unnamed: Option<Vec<u8>>,
}

impl Sharing {
    /// Shares the server at `address`.
    pub fn start(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        let shared = Arc::new(Shared {
            closer: stream.try_clone()?,
            server: Mutex::new(Server { stream: BufReader::new(stream), clients: 0, last: 0 }),
            greeting: OnceLock::new(),
            is_over: AtomicBool::new(false),
        });
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let address = listener.local_addr()?;
        let accepting = thread::spawn({
            let shared = Arc::clone(&shared);
            move || shared.accept(&listener)
        });
        Ok(Self { address, shared, accepting: Some(accepting) })
    }

    /// Where clients connect to.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Sharing {
    fn drop(&mut self) {
        self.shared.is_over.store(true, Ordering::SeqCst);
        // It fails only where the server has closed it already.
        let _ = self.shared.closer.shutdown(std::net::Shutdown::Both);
        // Wakes who waits for clients.
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

impl Shared {
    fn accept(self: &Arc<Self>, listener: &TcpListener) {
        for (number, client) in (1..).zip(listener.incoming()) {
            if self.is_over.load(Ordering::SeqCst) {
                return;
            }
            let Ok(client) = client else { continue };
            let shared = Arc::clone(self);
            // It ends when its client has gone, at the latest.
            thread::spawn(move || {
                if let Err(error) = shared.serve(number, client)
                    && !shared.is_over.load(Ordering::SeqCst)
                {
                    eprintln!("a client of an embedded server lost it: {error}");
                }
            });
        }
    }

    fn server(&self) -> MutexGuard<'_, Server> {
        self.server.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Serves a client until it goes. Errors are those of the server.
    fn serve(&self, number: usize, mut client: TcpStream) -> io::Result<()> {
        client.set_nodelay(true)?;
        let mut reader = BufReader::new(client.try_clone()?);
        let Ok(Some(start)) = read_start(&mut reader, &mut client) else { return Ok(()) };
        {
            let mut server = self.server();
            if self.greeting.get().is_none() {
                let mut greeting = Vec::new();
                server.run(&start, |message| greeting.extend_from_slice(message))?;
                let _ = self.greeting.set(greeting);
            }
            server.clients += 1;
        }
        let mut session = Session { number, names: BTreeSet::new(), unnamed: None };
        // A client that is gone is found out when it is read from.
        let _ = client.write_all(self.greeting.get().expect("it was just set"));
        let mut turn = None;
        while let Ok(Some(batch)) = session.read_batch(&mut reader) {
            let server = turn.get_or_insert_with(|| self.server());
            server.turn_to(&session, &batch)?;
            let status = server.run(&batch, |message| {
                let _ = client.write_all(message);
            })?;
            if status == b'I' {
                turn = None;
            }
        }
        let is_in_transaction = turn.is_some();
        turn.unwrap_or_else(|| self.server()).leave(&session, is_in_transaction)
    }
}

impl Server {
    /// Sends messages that make one answer, gives its messages to `reply` and returns the state in which it ends: `I` outside
    /// of transactions.
    fn run(&mut self, messages: &[u8], mut reply: impl FnMut(&[u8])) -> io::Result<u8> {
        self.stream.get_mut().write_all(messages)?;
        loop {
            let message = read_message(&mut self.stream)?.ok_or(io::ErrorKind::UnexpectedEof)?;
            reply(&message);
            match message[0] {
                b'Z' => return Ok(message[5]),
                // It would wait for rows, which nobody here sends.
                b'G' => self.stream.get_mut().write_all(&message_of(b'f', b"no COPY here\0"))?,
                _ => {}
            }
        }
    }

    /// Makes the server as `session` left it, where that matters to what it asks now.
    fn turn_to(&mut self, session: &Session, batch: &[u8]) -> io::Result<()> {
        if self.last == session.number {
            return Ok(());
        }
        self.last = session.number;
        if let Some(parse) = &session.unnamed
            && matches!(batch[0], b'B' | b'D')
        {
            self.run(&[parse.as_slice(), &message_of(b'S', b"")].concat(), |_| {})?;
        }
        Ok(())
    }

    /// Takes away what is left of a session.
    fn leave(&mut self, session: &Session, is_in_transaction: bool) -> io::Result<()> {
        if is_in_transaction {
            self.run(&message_of(b'Q', b"ROLLBACK\0"), |_| {})?;
        }
        self.clients -= 1;
        if self.clients == 0 {
            self.run(&message_of(b'Q', b"DISCARD ALL\0"), |_| {})?;
        } else if !session.names.is_empty() {
            let mut messages = Vec::new();
            for name in &session.names {
                messages.extend(message_of(b'C', &[b"S", name.as_slice(), b"\0"].concat()));
            }
            messages.extend(message_of(b'S', b""));
            self.run(&messages, |_| {})?;
        }
        Ok(())
    }
}

impl Session {
    /// The next messages that make one answer; `None` when the client has gone.
    fn read_batch(&mut self, reader: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
        let mut batch = Vec::new();
        while let Some(message) = read_message(reader)? {
            let kind = message[0];
            if kind == b'X' {
                return Ok(None);
            }
            batch.extend(self.rename(message));
            if matches!(kind, b'S' | b'Q') {
                return Ok(Some(batch));
            }
        }
        Ok(None)
    }

    /// The message with statements named as nobody else's.
    fn rename(&mut self, message: Vec<u8>) -> Vec<u8> {
        let body = &message[5..];
        let end = |from: usize| from + body[from..].iter().position(|byte| *byte == 0).expect("names end");
        let start = match message[0] {
            b'P' => 0,
            // The name of a portal comes first.
            b'B' => end(0) + 1,
            b'D' | b'C' if body[0] == b'S' => 1,
            _ => return message,
        };
        let end = end(start);
        if start == end {
            if message[0] == b'P' {
                self.unnamed = Some(message.clone());
            }
            return message;
        }
        let name = [format!("client{}_", self.number).as_bytes(), &body[start..end]].concat();
        let renamed = message_of(message[0], &[&body[..start], &name, &body[end..]].concat());
        if message[0] == b'P' {
            self.names.insert(name);
        }
        renamed
    }
}

/// A session's start, after refusing what may come before it; `None` for what is no session.
fn read_start(reader: &mut impl Read, client: &mut TcpStream) -> io::Result<Option<Vec<u8>>> {
    loop {
        let mut length = [0; 4];
        reader.read_exact(&mut length)?;
        let mut body = vec![0; (u32::from_be_bytes(length) as usize).saturating_sub(4)];
        reader.read_exact(&mut body)?;
        match body.first_chunk().map(|code| u32::from_be_bytes(*code)) {
            Some(TLS | GSS) => client.write_all(b"N")?,
            Some(CANCEL) | None => return Ok(None),
            Some(_) => return Ok(Some([length.as_slice(), &body].concat())),
        }
    }
}

/// A whole message; `None` where there is no more.
fn read_message(reader: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut message = vec![0; 5];
    if reader.read(&mut message[..1])? == 0 {
        return Ok(None);
    }
    reader.read_exact(&mut message[1..])?;
    let length = u32::from_be_bytes([message[1], message[2], message[3], message[4]]) as usize;
    message.resize(1 + length.max(4), 0);
    reader.read_exact(&mut message[5..])?;
    Ok(Some(message))
}

fn message_of(kind: u8, body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len() + 4).expect("messages are short");
    [&[kind], length.to_be_bytes().as_slice(), body].concat()
}
