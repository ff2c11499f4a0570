//! Data that lives as long as the program, which is what a gateway value is made of. The generator is a batch program.

/// A text that lives for ever.
pub fn text(text: &str) -> &'static str {
    if text.is_empty() { "" } else { Box::leak(text.to_owned().into_boxed_str()) }
}

/// A list that lives for ever.
pub fn slice<T>(items: Vec<T>) -> &'static [T] {
    if items.is_empty() { &[] } else { Vec::leak(items) }
}

/// A value that lives for ever.
pub fn value<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
