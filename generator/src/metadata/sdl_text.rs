//! A GraphQL text inside a YAML file, or included from a file of its own, and the way from its places to the file's.

use std::ops::Range;

use crate::diagnostic::{Span, Spanned};

/// A text that diagnostics point into.
#[derive(Debug)]
pub struct SdlText {
    /// The text.
    pub text: String,
    /// The whole value, for what has no place of its own.
    pub span: Span,
    /// Lines of the text that stand in the file as they are, sorted; nothing where quoting or folding changed them.
    pieces: Vec<Piece>,
    /// Where the file ends.
    end: usize,
}

#[derive(Debug, PartialEq, Eq)]
struct Piece {
    /// Where the line starts in the text.
    start: usize,
    /// Where it starts in the file.
    file_start: usize,
}

impl SdlText {
    /// The text of a YAML value in a file with that text.
    pub fn new(value: Spanned<String>, file_text: &str) -> Self {
        let pieces = pieces(&value.value, value.span, file_text);
        Self { text: value.value, span: value.span, pieces, end: file_text.len() }
    }

    /// The place in the file of a part of the text.
    pub fn place(&self, range: Range<usize>) -> Span {
        let at = |offset: usize| {
            let index = self.pieces.partition_point(|piece| piece.start <= offset).checked_sub(1)?;
            let piece = self.pieces.get(index)?;
            Some((piece.file_start + (offset - piece.start)).min(self.end))
        };
        match (at(range.start), at(range.end)) {
            (Some(start), Some(end)) => Span { start, end: end.max(start), ..self.span },
            _ => self.span,
        }
    }
}

fn pieces(text: &str, span: Span, file_text: &str) -> Vec<Piece> {
    if text == file_text {
        // Included from a file of its own.
        return vec![Piece { start: 0, file_start: 0 }];
    }
    let written = file_text.get(span.start..span.end).unwrap_or_default();
    if written == text {
        return vec![Piece { start: 0, file_start: span.start }];
    }
    let quoted = written.get(1..written.len().saturating_sub(1));
    if quoted == Some(text) {
        return vec![Piece { start: 0, file_start: span.start + 1 }];
    }
    let head_end = file_text[span.start..].find('\n').map(|length| span.start + length + 1);
    let own_line = file_text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
    let block = head_end.and_then(|start| block_pieces(text, file_text, start));
    block.or_else(|| block_pieces(text, file_text, own_line)).unwrap_or_default()
}

/// The lines of a literal block scalar, which differ from the file's by the same indentation.
fn block_pieces(text: &str, file_text: &str, file_start: usize) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let (mut start, mut file_start) = (0, file_start);
    let mut indentation = None;
    let mut file_lines = file_text.get(file_start..)?.split('\n');
    for line in text.trim_end_matches('\n').split('\n') {
        let file_line = file_lines.next()?;
        let content = file_line.strip_suffix('\r').unwrap_or(file_line);
        if !line.is_empty() {
            let leading = content.len().checked_sub(line.len())?;
            let (blank, rest) = content.split_at_checked(leading)?;
            let is_indentation =
                blank.bytes().all(|byte| byte == b' ') && *indentation.get_or_insert(leading) == leading;
            if rest != line || !is_indentation {
                return None;
            }
            pieces.push(Piece { start, file_start: file_start + leading });
        } else if !content.trim_start_matches(' ').is_empty() {
            return None;
        }
        start += line.len() + 1;
        file_start += file_line.len() + 1;
    }
    Some(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;

    #[track_caller]
    fn check(file_text: &str, written: Range<usize>, text: &str, word: &str, line_column: (usize, usize)) {
        let span = Span { file: FileId(0), start: written.start, end: written.end };
        let sdl = SdlText::new(Spanned::new(text.to_owned(), span), file_text);
        let at = text.find(word).expect("the word is in the text");
        let place = sdl.place(at..at + word.len());
        assert_eq!(&file_text[place.start..place.end], word);
        let before = &file_text[..place.start];
        let line = before.matches('\n').count() + 1;
        assert_eq!((line, before.len() - before.rfind('\n').map_or(0, |newline| newline + 1) + 1), line_column);
    }

    #[test]
    fn finds_the_places_of_parts() {
        let block = "a:\n  b: |\n    type A {\n\n      x: Int\n    }\n  c: 1\n";
        check(block, 8..50, "type A {\n\n  x: Int\n}\n", "x", (5, 7));
        let windows = "b: |-\r\n  type A {\r\n    x: Int }\r\n";
        check(windows, 3..30, "type A {\n  x: Int }", "Int", (3, 8));
        check("b: 'type A { x: Int }'", 3..22, "type A { x: Int }", "x", (1, 14));
        check("b: type A", 3..9, "type A", "A", (1, 9));
        check("type A { x: Int }", 0..0, "type A { x: Int }", "x", (1, 10));
    }

    #[test]
    fn what_was_changed_has_the_place_of_the_whole() {
        let file_text = "b: \"type A {\\n x: Int }\"";
        let span = Span { file: FileId(0), start: 3, end: file_text.len() };
        let sdl = SdlText::new(Spanned::new("type A {\n x: Int }".to_owned(), span), file_text);
        assert_eq!(sdl.place(5..6), span);
    }
}
