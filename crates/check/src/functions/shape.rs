//! What the functions are called, give and take.

use std::fmt;

use lakewright_template::Value;

/// Types that a value may have, as bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Types(pub(crate) u8);

impl Types {
    pub(crate) const STRING: Types = Types(1);
    pub(crate) const INTEGER: Types = Types(2);
    pub(crate) const NUMBER: Types = Types(4);
    pub(crate) const BOOLEAN: Types = Types(8);
    pub(crate) const OBJECT: Types = Types(16);
    pub(crate) const LIST: Types = Types(32);
    pub(crate) const SCALAR: Types = Types(15);
    pub(crate) const ALL: Types = Types(63);

    pub(crate) fn of(types: lakewright_facts::Types) -> Types {
        let bits = [
            (types.string(), 1),
            (types.integer(), 2),
            (types.number(), 4),
            (types.boolean(), 8),
            (types.object(), 16),
            (types.array(), 32),
        ];
        Types(bits.iter().filter(|it| it.0).map(|it| it.1).sum())
    }

    pub(crate) fn is_any(self) -> bool {
        self.0 == 0
    }

    pub(crate) fn has(self, other: Types) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether a value of these types may stand where `wanted` is. Scalars convert into each other.
    pub(crate) fn fits(self, wanted: Types) -> bool {
        let scalar = |it: Types| if it.has(Types::SCALAR) { Types(it.0 | Types::SCALAR.0) } else { it };
        wanted.is_any() || scalar(self).has(scalar(wanted))
    }

    /// Whether a literal is of one of these types, with the conversions of a deployment.
    pub(crate) fn takes(self, value: &Value) -> bool {
        if self.is_any() {
            return true;
        }
        match value {
            Value::Object(_) => self.has(Types::OBJECT),
            Value::Array(_) => self.has(Types::LIST),
            Value::Bool(_) => self.has(Types(Types::BOOLEAN.0 | Types::STRING.0)),
            Value::Number(_) => self.has(Types(Types::STRING.0 | Types::NUMBER.0 | Types::INTEGER.0)),
            Value::String(text) => {
                self.has(Types::STRING)
                    || (self.has(Types::BOOLEAN)
                        && matches!(&**text, "true" | "True" | "TRUE" | "false" | "False" | "FALSE"))
                    || (self.has(Types::NUMBER) && text.trim().parse::<f64>().is_ok())
                    || (self.has(Types::INTEGER) && text.trim().parse::<i128>().is_ok())
            }
            Value::Null => false,
            Value::Reference(_) => true,
        }
    }
}

impl fmt::Display for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = ["a string", "an integer", "a number", "a boolean", "an object", "a list"];
        let names: Vec<&str> = all.iter().enumerate().filter(|it| self.0 & (1 << it.0) != 0).map(|it| *it.1).collect();
        f.write_str(if self.0 == 0 || self.0 == 63 { "any value" } else { return f.write_str(&names.join(" or ")) })
    }
}

/// What a value is, in words.
pub(crate) fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) => "a boolean".to_owned(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(_) => "text".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(object) => match object.single() {
            Some((key, _)) if key == "Ref" || key.starts_with("Fn::") => format!("`{key}`"),
            _ => "an object".to_owned(),
        },
        Value::Reference(_) => "an object".to_owned(),
    }
}

/// A function.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    /// The rule about its arguments.
    pub(crate) rule: &'static str,
    /// The rule about the values it is known to give.
    pub(crate) resolved: Option<&'static str>,
    /// What it gives.
    pub(crate) gives: Types,
}

/// A function by its name.
pub(crate) fn shape(name: &str) -> Option<&'static Shape> {
    SHAPES.iter().find(|it| it.name == name)
}

const fn function(name: &'static str, rule: &'static str, resolved: Option<&'static str>, gives: Types) -> Shape {
    Shape { name, rule, resolved, gives }
}

/// All functions that stand in properties. `Fn::Transform` and `Fn::ForEach` are not among them: macros may give anything.
const SHAPES: [Shape; 20] = [
    function("Ref", "E1020", Some("W1030"), Types::ALL),
    function("Fn::Base64", "E1021", None, Types::STRING),
    function("Fn::Cidr", "E1024", None, Types::LIST),
    function("Fn::FindInMap", "E1011", Some("W1034"), Types(Types::SCALAR.0 | Types::LIST.0)),
    function("Fn::GetAtt", "E1010", None, Types::ALL),
    function("Fn::GetAZs", "E1015", Some("W1036"), Types::LIST),
    function("Fn::GetStackOutput", "E1033", None, Types::ALL),
    function("Fn::If", "E1028", None, Types::ALL),
    function("Fn::ImportValue", "E1016", None, Types::SCALAR),
    function("Fn::Join", "E1022", Some("W1032"), Types::STRING),
    function("Fn::Length", "E1030", None, Types::INTEGER),
    function("Fn::Select", "E1017", Some("W1035"), Types::ALL),
    function("Fn::Split", "E1018", Some("W1033"), Types::LIST),
    function("Fn::Sub", "E1019", Some("W1031"), Types::STRING),
    function("Fn::ToJsonString", "E1031", Some("W1040"), Types::STRING),
    function("Fn::Equals", "E8003", None, Types::BOOLEAN),
    function("Fn::And", "E8004", None, Types::BOOLEAN),
    function("Fn::Or", "E8006", None, Types::BOOLEAN),
    function("Fn::Not", "E8005", None, Types::BOOLEAN),
    function("Condition", "E8007", None, Types::BOOLEAN),
];
