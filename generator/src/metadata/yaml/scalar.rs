//! Scalars by the YAML 1.2 core schema (<https://yaml.org/spec/1.2.2/#103-core-schema>).

use saphyr_parser::Tag;

use super::super::Yaml;

/// The value of a plain scalar.
pub(super) fn plain(text: &str) -> Result<Yaml, String> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Yaml::Null),
        "true" | "True" | "TRUE" => return Ok(Yaml::Boolean(true)),
        "false" | "False" | "FALSE" => return Ok(Yaml::Boolean(false)),
        _ => {}
    }
    if is_infinite_or_nan(text) {
        return Err(format!("`{text}` is not a number that JSON and GraphQL have"));
    }
    Ok(number(text).unwrap_or_else(|| Yaml::String(text.to_owned())))
}

/// The value of a scalar with a tag such as `!!str`.
pub(super) fn tagged(text: &str, tag: &Tag) -> Result<Yaml, String> {
    let known = tag.is_yaml_core_schema() || tag.handle == "!!";
    match tag.suffix.as_str() {
        "str" if known => Ok(Yaml::String(text.to_owned())),
        // The non-specific tag: a text, whatever it looks like.
        "!" if tag.handle.is_empty() => Ok(Yaml::String(text.to_owned())),
        "null" | "bool" | "int" | "float" if known => plain(text),
        _ => Err(format!("the tag `{tag}` has no meaning here")),
    }
}

fn is_infinite_or_nan(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN")
}

fn number(text: &str) -> Option<Yaml> {
    if let Some(digits) = text.strip_prefix("0x") {
        return radix(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return radix(digits, 8);
    }
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(position) => (&unsigned[..position], Some(&unsigned[position + 1..])),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let is_digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !fraction.is_none_or(is_digits) || (whole.is_empty() && fraction.is_none_or(str::is_empty))
    {
        return None;
    }
    if let Some(exponent) = exponent {
        let digits = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        if digits.is_empty() || !is_digits(digits) {
            return None;
        }
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    // Written so that it is a JSON number: no leading zeros, digits on both sides of the point.
    let mut normal = format!("{sign}{whole}");
    if let Some(fraction) = fraction {
        normal.push('.');
        normal.push_str(if fraction.is_empty() { "0" } else { fraction });
    }
    if let Some(exponent) = exponent {
        normal.push('e');
        normal.push_str(exponent);
    }
    if fraction.is_none()
        && exponent.is_none()
        && let Ok(integer) = normal.parse()
    {
        return Some(Yaml::Integer(integer));
    }
    Some(Yaml::Number(normal))
}

fn radix(digits: &str, radix: u32) -> Option<Yaml> {
    let is_digits = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
    is_digits.then(|| i64::from_str_radix(digits, radix).ok().map(Yaml::Integer)).flatten()
}
