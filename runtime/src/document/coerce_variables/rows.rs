//! Rows that are inserted, read as a table where all of them give the same columns.

use super::{Coercer, Expected, Kind, Reader};
use crate::definition::{InputValue, TypeKind, TypeRef};
use crate::document::ast::Value;
use crate::document::row_shape::is_relationship;
use crate::document::scope::Rows;

impl Coercer {
    /// The first row and all of them. `None`, and nothing read, where they are not a list of rows that give the same columns in
    /// the same order and nothing else, or where something is wrong with one: whoever reads values one by one says what.
    pub(super) fn rows<'r>(&self, reader: &mut Reader<'r>, type_: TypeRef) -> Option<(Value<'r>, Rows<'r>)> {
        let item = type_.item()?;
        let TypeKind::InputObject { one_of: false, .. } = self.type_system.type_(item.named_type()).kind else {
            return None;
        };
        let mut ahead = reader.clone();
        let mut first = true;
        if !ahead.next_item(&mut first).ok()? {
            return None;
        }
        let (start, mut fields) = (ahead.value_start(), Expected::new());
        let first_row = self.value(&mut ahead, item, Some(&mut fields), 1).ok()?;
        let Value::Object(entries) = &first_row else { return None };
        if fields.is_empty() || fields.iter().any(|field| is_relationship(self.type_system, field)) {
            return None;
        }
        // A text in a column of a scalar is that text.
        let is_plain = |field: &&'static InputValue| {
            let type_ = self.type_system.type_(field.type_.named_type());
            !field.type_.is_list() && matches!(type_.kind, TypeKind::Scalar { .. })
        };
        let columns: Vec<_> = fields.iter().map(|field| (*field, is_plain(field))).collect();
        // Rows are about as long as the first, and no more memory is taken than they could fill.
        let count = 1 + ahead.remaining() / ahead.text_since(start).len().max(1);
        let mut cells = Vec::with_capacity(count * fields.len());
        cells.extend(entries.iter().map(|(_, value)| value.clone()));
        while ahead.next_item(&mut first).ok()? {
            let mut first_key = true;
            for (field, is_plain) in &columns {
                if !ahead.skip_key(&mut first_key, field.name) {
                    return None;
                }
                cells.push(match ahead.kind()? {
                    Kind::String if *is_plain => Value::String(ahead.string().ok()?),
                    _ => self.value(&mut ahead, field.type_, None, 2).ok()?,
                });
            }
            if ahead.next_key(&mut first_key).ok()?.is_some() {
                return None;
            }
        }
        if self.respelled.get() {
            // Their text is written anew from all of the value.
            return None;
        }
        *reader = ahead;
        Some((first_row, Rows { names: fields.iter().map(|field| field.name).collect(), cells }))
    }
}
