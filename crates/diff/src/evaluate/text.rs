//! Text with parts that are not known, in one normal form: `{"Fn::Join": ["", [part, ...]]}` with no two texts side by
//! side. `Fn::Sub`, `Fn::Join` and `Ref` that give the same are the same then.

use lakewright_template::{Object, Value};

/// The text of a scalar, as CloudFormation writes it.
pub(crate) fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(it) => Some(it.to_string()),
        _ => None,
    }
}

/// How long a text may get: as long as the largest template. Each `Fn::Sub` in another may double it.
pub(crate) const MAX_TEXT: usize = 1_000_000;

/// The parts, one after the other; `None` where one of them is no text, or they are longer than any text.
//
// The parts are taken one by one: those behind the longest text are not made.
pub(crate) fn concatenated(parts: impl IntoIterator<Item = Value>) -> Option<Value> {
    let mut text = Concatenation::default();
    for part in parts {
        text.push(part)?;
    }
    Some(text.finish())
}

/// About how long a value is, written down.
pub(crate) fn size(value: &Value) -> usize {
    let mut size = 0;
    value.walk(&mut |it| {
        size += match it {
            Value::String(text) => text.len() + 2,
            Value::Object(object) => object.keys().map(|it| it.len() + 4).sum(),
            _ => 2,
        }
    });
    size
}

#[derive(Default)]
struct Concatenation {
    parts: Vec<Value>,
    open: String,
    /// How long it is; a part that is not known is as long as what is known of it.
    length: usize,
}

impl Concatenation {
    fn push(&mut self, part: Value) -> Option<()> {
        if let Some(text) = scalar_text(&part) {
            self.open.push_str(&text);
            return self.grow(text.len());
        }
        match part {
            Value::Object(object) => self.push_object(object),
            _ => None,
        }
    }

    fn push_object(&mut self, object: Object) -> Option<()> {
        let value = Value::Object(object);
        let (name, argument) = value.as_function()?;
        if name == "Fn::Join"
            && let Some([Value::String(delimiter), Value::Array(items)]) = argument.as_array()
            && delimiter.is_empty()
        {
            for item in items {
                self.push(item.clone())?;
            }
            return Some(());
        }
        self.grow(size(&value))?;
        self.close();
        self.parts.push(value);
        Some(())
    }

    fn grow(&mut self, by: usize) -> Option<()> {
        self.length += by;
        (self.length <= MAX_TEXT).then_some(())
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.parts.push(Value::from(std::mem::take(&mut self.open)));
        }
    }

    fn finish(mut self) -> Value {
        self.close();
        let is_single = self.parts.len() == 1;
        match (self.parts.pop(), is_single) {
            (None, _) => Value::from(""),
            (Some(only), true) => only,
            (Some(last), false) => {
                self.parts.push(last);
                Object::of("Fn::Join", [Value::from(""), Value::Array(self.parts)]).into()
            }
        }
    }
}
