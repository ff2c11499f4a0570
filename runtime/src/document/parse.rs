//! From the text of a request to a [`Document`] (GraphQL specification, section 2).
//!
//! Recursive descent with one token of look-ahead. Nesting and the number of tokens are bounded, so that no text can
//! exhaust the stack or the memory. Nothing here knows a schema.

use std::borrow::Cow;

use super::ast::{
    Argument, Directive, Document, Field, Fragment, FragmentSpread, InlineFragment, Operation, OperationKind, Position,
    Selection, Type, Value, VariableDefinition,
};
use super::lexer::{Lexer, SyntaxError, Token, TokenKind, block_string_value, string_value};
use crate::error::ClientError;

/// How large a document may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Levels of nested selection sets, values and types together. It guards the stack: some hundreds are safe.
    pub max_depth: usize,
    /// Tokens.
    pub max_tokens: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_depth: 200, max_tokens: 100_000 }
    }
}

/// Parses an executable document. The error is the first thing that is wrong, with its line and column.
pub fn parse<'a>(text: &'a str, limits: &Limits) -> Result<Document<'a>, ClientError> {
    parse_document(text, limits).map_err(|error| {
        let (line, column) = line_and_column(text, error.offset);
        let message = format!("not a valid graphql query: {} at line {line}, column {column}", error.what);
        ClientError::validation("$.query", message)
    })
}

/// One-based; columns count characters.
fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line_ends = before.matches('\n').count() + before.matches('\r').count() - before.matches("\r\n").count();
    let line_start = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
    (line_ends + 1, before.get(line_start..).unwrap_or_default().chars().count() + 1)
}

fn parse_document<'a>(text: &'a str, limits: &Limits) -> Result<Document<'a>, SyntaxError> {
    if u32::try_from(text.len()).is_err() {
        return Err(SyntaxError::new("the document is too long", 0));
    }
    let mut parser = Parser::new(text, limits)?;
    let mut document = Document { operations: Vec::new(), fragments: Vec::new() };
    while parser.token.kind != TokenKind::End || (document.operations.is_empty() && document.fragments.is_empty()) {
        parser.definition(&mut document)?;
    }
    Ok(document)
}

/// Parses a value that stands alone and holds no variables.
pub(super) fn parse_constant<'a>(text: &'a str, limits: &Limits) -> Result<Value<'a>, SyntaxError> {
    let mut parser = Parser::new(text, limits)?;
    let value = parser.value(Variables::Forbidden)?;
    if parser.token.kind == TokenKind::End { Ok(value) } else { Err(parser.expected("the end of the value")) }
}

struct Parser<'a> {
    lexer: Lexer<'a>,
    token: Token<'a>,
    depth: usize,
    tokens: usize,
    limits: Limits,
}

/// Whether a value may hold variables.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Variables {
    Allowed,
    Forbidden,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str, limits: &Limits) -> Result<Self, SyntaxError> {
        let mut lexer = Lexer::new(text);
        let token = lexer.next_token()?;
        Ok(Self { lexer, token, depth: 0, tokens: 1, limits: *limits })
    }

    fn definition(&mut self, document: &mut Document<'a>) -> Result<(), SyntaxError> {
        if self.is(b'{') {
            let position = self.position();
            let selection_set = self.selection_set()?;
            document.operations.push(Operation {
                position,
                kind: OperationKind::Query,
                name: None,
                variables: Vec::new(),
                directives: Vec::new(),
                selection_set,
            });
            return Ok(());
        }
        self.skip_description()?;
        let kind = match (self.token.kind, self.token.text) {
            (TokenKind::Name, "query") => OperationKind::Query,
            (TokenKind::Name, "mutation") => OperationKind::Mutation,
            (TokenKind::Name, "subscription") => OperationKind::Subscription,
            (TokenKind::Name, "fragment") => {
                let fragment = self.fragment()?;
                document.fragments.push(fragment);
                return Ok(());
            }
            (
                TokenKind::Name,
                "schema" | "scalar" | "type" | "interface" | "union" | "enum" | "input" | "directive" | "extend",
            ) => {
                let what = format!("a request holds executable definitions only, found {}", self.token);
                return Err(SyntaxError::new(what, self.token.start));
            }
            _ => return Err(self.expected("an operation or a fragment")),
        };
        let operation = self.operation(kind)?;
        document.operations.push(operation);
        Ok(())
    }

    fn operation(&mut self, kind: OperationKind) -> Result<Operation<'a>, SyntaxError> {
        let position = self.position();
        self.advance()?;
        let name = if self.token.kind == TokenKind::Name { Some(self.name()?) } else { None };
        let mut variables = Vec::new();
        if self.eat(b'(')? {
            while !self.eat_unless_empty(b')', variables.len())? {
                variables.push(self.variable_definition()?);
            }
        }
        let directives = self.directives(Variables::Allowed)?;
        let selection_set = self.selection_set()?;
        Ok(Operation { position, kind, name, variables, directives, selection_set })
    }

    fn variable_definition(&mut self) -> Result<VariableDefinition<'a>, SyntaxError> {
        self.skip_description()?;
        let position = self.position();
        self.expect(b'$')?;
        let name = self.name()?;
        self.expect(b':')?;
        let type_ = self.type_()?;
        let default_value = if self.eat(b'=')? { Some(self.value(Variables::Forbidden)?) } else { None };
        let directives = self.directives(Variables::Forbidden)?;
        Ok(VariableDefinition { position, name, type_, default_value, directives })
    }

    fn type_(&mut self) -> Result<Type<'a>, SyntaxError> {
        let type_ = if self.eat(b'[')? {
            self.descend()?;
            let item = self.type_()?;
            self.ascend();
            self.expect(b']')?;
            Type::List(Box::new(item))
        } else {
            Type::Named(self.name()?)
        };
        Ok(if self.eat(b'!')? { Type::NonNull(Box::new(type_)) } else { type_ })
    }

    fn fragment(&mut self) -> Result<Fragment<'a>, SyntaxError> {
        let position = self.position();
        self.advance()?;
        if self.is_name("on") {
            return Err(self.expected("the fragment's name"));
        }
        let name = self.name()?;
        if !self.is_name("on") {
            return Err(self.expected("`on`"));
        }
        self.advance()?;
        let type_condition = self.name()?;
        let directives = self.directives(Variables::Allowed)?;
        let selection_set = self.selection_set()?;
        Ok(Fragment { position, name, type_condition, directives, selection_set })
    }

    fn selection_set(&mut self) -> Result<Vec<Selection<'a>>, SyntaxError> {
        self.expect(b'{')?;
        self.descend()?;
        let mut selections = Vec::new();
        while !self.eat_unless_empty(b'}', selections.len())? {
            selections.push(self.selection()?);
        }
        self.ascend();
        Ok(selections)
    }

    fn selection(&mut self) -> Result<Selection<'a>, SyntaxError> {
        let position = self.position();
        if self.token.kind != TokenKind::Spread {
            return self.field().map(Selection::Field);
        }
        self.advance()?;
        if self.token.kind == TokenKind::Name && self.token.text != "on" {
            let name = self.name()?;
            let directives = self.directives(Variables::Allowed)?;
            return Ok(Selection::FragmentSpread(FragmentSpread { position, name, directives }));
        }
        let type_condition = if self.is_name("on") {
            self.advance()?;
            Some(self.name()?)
        } else {
            None
        };
        let directives = self.directives(Variables::Allowed)?;
        let selection_set = self.selection_set()?;
        Ok(Selection::InlineFragment(InlineFragment { position, type_condition, directives, selection_set }))
    }

    fn field(&mut self) -> Result<Field<'a>, SyntaxError> {
        let position = self.position();
        if self.token.kind != TokenKind::Name {
            return Err(self.expected("a field or a fragment"));
        }
        let mut name = self.name()?;
        let mut alias = None;
        if self.eat(b':')? {
            alias = Some(name);
            name = self.name()?;
        }
        let arguments = self.arguments(Variables::Allowed)?;
        let directives = self.directives(Variables::Allowed)?;
        let selection_set = if self.is(b'{') { self.selection_set()? } else { Vec::new() };
        Ok(Field { position, alias, name, arguments, directives, selection_set })
    }

    fn arguments(&mut self, variables: Variables) -> Result<Vec<Argument<'a>>, SyntaxError> {
        let mut arguments = Vec::new();
        if !self.eat(b'(')? {
            return Ok(arguments);
        }
        while !self.eat_unless_empty(b')', arguments.len())? {
            let position = self.position();
            let name = self.name()?;
            self.expect(b':')?;
            let value = self.value(variables)?;
            arguments.push(Argument { position, name, value });
        }
        Ok(arguments)
    }

    fn directives(&mut self, variables: Variables) -> Result<Vec<Directive<'a>>, SyntaxError> {
        let mut directives = Vec::new();
        while self.is(b'@') {
            let position = self.position();
            self.advance()?;
            let name = self.name()?;
            let arguments = self.arguments(variables)?;
            directives.push(Directive { position, name, arguments });
        }
        Ok(directives)
    }

    fn value(&mut self, variables: Variables) -> Result<Value<'a>, SyntaxError> {
        let token = self.token;
        let value = match token.kind {
            TokenKind::Punctuator(b'[') => return self.list(variables),
            TokenKind::Punctuator(b'{') => return self.object(variables),
            TokenKind::Punctuator(b'$') if variables == Variables::Allowed => {
                self.advance()?;
                return self.name().map(Value::Variable);
            }
            TokenKind::Punctuator(b'$') => {
                return Err(SyntaxError::new("a variable in a constant value", token.start));
            }
            TokenKind::Int => Value::Int(Cow::Borrowed(token.text)),
            TokenKind::Float => Value::Float(Cow::Borrowed(token.text)),
            TokenKind::String => Value::String(string_value(token.text, token.start + 1)?),
            TokenKind::BlockString => Value::String(block_string_value(token.text)),
            TokenKind::Name => match token.text {
                "null" => Value::Null,
                "true" => Value::Boolean(true),
                "false" => Value::Boolean(false),
                name => Value::Enum(Cow::Borrowed(name)),
            },
            _ => return Err(self.expected("a value")),
        };
        self.advance()?;
        Ok(value)
    }

    fn list(&mut self, variables: Variables) -> Result<Value<'a>, SyntaxError> {
        self.advance()?;
        self.descend()?;
        let mut items = Vec::new();
        while !self.eat(b']')? {
            items.push(self.value(variables)?);
        }
        self.ascend();
        Ok(Value::List(items))
    }

    fn object(&mut self, variables: Variables) -> Result<Value<'a>, SyntaxError> {
        self.advance()?;
        self.descend()?;
        let mut fields = Vec::new();
        while !self.eat(b'}')? {
            let name = self.name()?;
            self.expect(b':')?;
            let value = self.value(variables)?;
            fields.push((Cow::Borrowed(name), value));
        }
        self.ascend();
        Ok(Value::Object(fields))
    }

    fn name(&mut self) -> Result<&'a str, SyntaxError> {
        if self.token.kind != TokenKind::Name {
            return Err(self.expected("a name"));
        }
        let name = self.token.text;
        self.advance()?;
        Ok(name)
    }

    /// Descriptions of operations, fragments and variables mean nothing to the execution.
    fn skip_description(&mut self) -> Result<(), SyntaxError> {
        match self.token.kind {
            TokenKind::String => string_value(self.token.text, self.token.start + 1).and_then(|_| self.advance()),
            TokenKind::BlockString => self.advance(),
            _ => Ok(()),
        }
    }

    fn position(&self) -> Position {
        Position(u32::try_from(self.token.start).unwrap_or(u32::MAX))
    }

    fn is(&self, punctuator: u8) -> bool {
        self.token.kind == TokenKind::Punctuator(punctuator)
    }

    fn is_name(&self, name: &str) -> bool {
        self.token.kind == TokenKind::Name && self.token.text == name
    }

    fn eat(&mut self, punctuator: u8) -> Result<bool, SyntaxError> {
        let found = self.is(punctuator);
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    /// Like [`Self::eat`], where the list that `punctuator` closes must not be empty.
    fn eat_unless_empty(&mut self, punctuator: u8, length: usize) -> Result<bool, SyntaxError> {
        if length == 0 { Ok(false) } else { self.eat(punctuator) }
    }

    fn expect(&mut self, punctuator: u8) -> Result<(), SyntaxError> {
        if self.eat(punctuator)? { Ok(()) } else { Err(self.expected(&format!("`{}`", char::from(punctuator)))) }
    }

    fn expected(&self, what: &str) -> SyntaxError {
        SyntaxError::new(format!("expected {what}, found {}", self.token), self.token.start)
    }

    fn advance(&mut self) -> Result<(), SyntaxError> {
        self.token = self.lexer.next_token()?;
        self.tokens += 1;
        if self.tokens > self.limits.max_tokens && self.token.kind != TokenKind::End {
            let what = format!("the document has more than {} tokens", self.limits.max_tokens);
            return Err(SyntaxError::new(what, self.token.start));
        }
        Ok(())
    }

    fn descend(&mut self) -> Result<(), SyntaxError> {
        self.depth += 1;
        if self.depth > self.limits.max_depth {
            let what = format!("the document is nested deeper than {} levels", self.limits.max_depth);
            return Err(SyntaxError::new(what, self.token.start));
        }
        Ok(())
    }

    fn ascend(&mut self) {
        self.depth -= 1;
    }
}
