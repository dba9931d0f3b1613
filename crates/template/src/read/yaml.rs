//! YAML: the events of `saphyr-parser` made into a value and places.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, StrInput, Tag};

use super::places::{Document, Node, Recorder};
use super::trail::Trail;
use super::yaml_anchor::Anchors;
use super::yaml_indent::Indented;
use super::yaml_merge::Entries;
use super::yaml_tag::{Core, Kind, Unknown, kind_of, resolve};
use super::{MAX_DEPTH, duplicate, empty, finding, scalar, too_deep, yaml_error};
use crate::diagnostic::{Diagnostic, Path, Position, Span};
use crate::value::{Text, Value};

/// Reads the one document of a YAML stream.
pub(super) fn parse(text: &str) -> Result<Document, Vec<Diagnostic>> {
    let mut source = Indented::new(text);
    loop {
        let mut builder = Builder::new(&source);
        let (last, error) = match builder.document() {
            Ok(root) if builder.findings.is_empty() => return Ok(Document { root, places: builder.places.finish() }),
            Ok(_) => return Err(builder.findings),
            Err(Stop::Finding(last)) => (Some(last), None),
            Err(Stop::Syntax(error)) => (None, Some(error)),
        };
        let mut findings = builder.findings;
        findings.extend(last.map(|it| *it));
        let Some(error) = error else { return Err(findings) };
        source = match source.mend(&error) {
            Ok(mended) => mended,
            Err(source) => {
                findings.push(yaml_error::explain(&error, &source, text));
                return Err(findings);
            }
        };
    }
}

/// The fault behind which reading can not go on.
pub(super) enum Stop {
    /// What the parser refuses.
    Syntax(ScanError),
    /// What is refused here.
    Finding(Box<Diagnostic>),
}

impl From<Diagnostic> for Stop {
    fn from(finding: Diagnostic) -> Stop {
        Stop::Finding(Box::new(finding))
    }
}

struct Builder<'t> {
    source: &'t Indented<'t>,
    parser: Parser<'t, StrInput<'t>>,
    places: Recorder,
    trail: Trail,
    findings: Vec<Diagnostic>,
    anchors: Anchors,
    /// Where the last thing ended that has a length.
    last: Position,
}

type Tagged<'t> = Option<Cow<'t, Tag>>;

impl<'t> Builder<'t> {
    fn new(source: &'t Indented<'t>) -> Self {
        Builder {
            source,
            parser: Parser::new_from_str(&source.text),
            places: Recorder::default(),
            trail: Trail::default(),
            findings: Vec::new(),
            anchors: Anchors::default(),
            last: START,
        }
    }

    fn next(&mut self) -> Result<(Event<'t>, Span), Stop> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                let span = self.span_of(span);
                if span.start != span.end || matches!(event, Event::Scalar(..)) {
                    self.last = span.end;
                }
                Ok((event, span))
            }
            Some(Err(error)) => Err(Stop::Syntax(error)),
            None => Ok((Event::StreamEnd, Span { start: START, end: START })),
        }
    }

    fn span_of(&self, span: saphyr_parser::Span) -> Span {
        Span { start: self.source.position(&span.start), end: self.source.position(&span.end) }
    }

    fn document(&mut self) -> Result<Value, Stop> {
        loop {
            match self.next()? {
                (Event::DocumentStart(_), _) => break,
                (Event::StreamEnd, _) => return Err(empty().into()),
                _ => {}
            }
        }
        let (event, span) = self.next()?;
        let blank = matches!(&event, Event::Scalar(text, ScalarStyle::Plain, 0, None) if text.is_empty());
        let root = self.node(event, span, 0)?;
        loop {
            match self.next()? {
                (Event::DocumentStart(_), span) => {
                    return Err(finding(Path::root(), span, "a second YAML document starts here")
                        .help("a file has one template: remove the line `---` or move what follows to another file")
                        .into());
                }
                (Event::StreamEnd, _) if blank => return Err(empty().into()),
                (Event::StreamEnd, _) => return Ok(root),
                _ => {}
            }
        }
    }

    /// Reads one node with everything below it. Recursion is bounded by [`MAX_DEPTH`].
    fn node(&mut self, event: Event<'t>, span: Span, depth: usize) -> Result<Value, Stop> {
        if depth > MAX_DEPTH {
            return Err(too_deep(span).into());
        }
        let node = self.places.next();
        let (value, anchor) = match event {
            Event::Alias(anchor) => return self.alias(anchor, span, depth),
            Event::Scalar(text, style, anchor, tag) => (self.scalar(text, style, &tag, span), anchor),
            Event::SequenceStart(anchor, tag) => {
                let kind = self.kind(&tag, span);
                (self.wrapped(kind, &tag, span, |this| this.sequence(span, depth + 1))?, anchor)
            }
            Event::MappingStart(anchor, tag) => {
                let kind = self.kind(&tag, span);
                (self.wrapped(kind, &tag, span, |this| this.mapping(span, depth + 1))?, anchor)
            }
            _ => return Err(finding(Path::root(), span, "a value is missing").into()),
        };
        if anchor != 0 {
            let nodes = self.places.since(node).to_vec();
            let path = || self.trail.path();
            self.anchors.remember(anchor, &value, nodes).map_err(|fault| fault.explain(path(), span))?;
        }
        Ok(value)
    }

    fn sequence(&mut self, span: Span, depth: usize) -> Result<Value, Stop> {
        let node = self.places.open(span);
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                self.close(node);
                return Ok(Value::Array(items));
            }
            self.trail.enter_item(items.len());
            let item = self.node(event, span, depth)?;
            self.trail.leave();
            items.push(item);
        }
    }

    fn mapping(&mut self, span: Span, depth: usize) -> Result<Value, Stop> {
        let node = self.places.open(span);
        let mut entries = Entries::default();
        loop {
            let (event, key_span) = self.next()?;
            if event == Event::MappingEnd {
                let object = entries.finish(&mut self.places, node);
                self.close(node);
                return Ok(Value::Object(object));
            }
            if matches!(&event, Event::Scalar(text, ScalarStyle::Plain, _, None) if text == "<<") {
                let (event, span) = self.next()?;
                let start = self.places.next();
                let value = self.node(event, span, depth)?;
                if !entries.merge(value, self.places.take_since(start)) {
                    self.report(
                        span,
                        "`<<` wants an object or a list of objects",
                        "name an anchor of an object: `<<: *defaults`",
                    );
                }
                continue;
            }
            let key = self.key(event, key_span)?;
            self.trail.enter_key(&key);
            let (event, span) = self.next()?;
            let start = self.places.next();
            let value = self.node(event, span, depth)?;
            if let Some(first) = entries.key_of(&key) {
                self.findings.push(duplicate(self.trail.path(), &key, first, key_span));
                self.places.take_since(start);
            } else {
                self.places.set_key(start, key_span);
                self.start_at_dash(start, key_span);
                entries.insert(key, value, key_span);
            }
            self.trail.leave();
        }
    }

    /// A list whose dashes stand below its key: the parser says it starts behind the first dash.
    fn start_at_dash(&mut self, node: usize, key: Span) {
        let [list, first, ..] = self.places.since(node) else { return };
        let (start, item) = (list.span.start, first.span.start);
        if first.key.is_none() && start.line > key.start.line && item >= start && item.column <= start.column {
            self.places.span_mut(node).start.column = key.start.column;
        }
    }

    /// A key is the text it was written with, whatever it looks like.
    fn key(&mut self, event: Event<'t>, span: Span) -> Result<Text, Stop> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let kind = self.kind(&tag, span);
                let null = style == ScalarStyle::Plain
                    && kind == Kind::Untagged
                    && scalar::resolve(&text).is_some_and(|it| it == Value::Null);
                if null || matches!(kind, Kind::Function(_)) {
                    self.report(
                        span,
                        format!("`{text}` is not a key"),
                        "write text in front of `:`, in quotes if need be",
                    );
                }
                let key: Text = Text::Owned(text.into_owned());
                if anchor != 0 {
                    let path = || self.trail.path();
                    let value = Value::String(key.clone());
                    self.anchors.remember(anchor, &value, leaf(span)).map_err(|fault| fault.explain(path(), span))?;
                }
                Ok(key)
            }
            Event::Alias(anchor) => match self.anchors.key(anchor) {
                Some(key) => Ok(key),
                None => Err(no_key(span).into()),
            },
            _ => Err(no_key(span).into()),
        }
    }

    /// Ends a collection: a bracket ends it in flow style, its last child in block style.
    fn close(&mut self, node: usize) {
        let span = self.places.span_mut(node);
        span.end = self.last.max(span.start);
        self.places.close(node);
    }

    fn scalar(&mut self, text: Cow<'t, str>, style: ScalarStyle, tag: &Tagged<'t>, span: Span) -> Value {
        let kind = self.kind(tag, span);
        if let Kind::Function(function) = kind {
            return self
                .function(function.clone(), tag, span, |this| Ok(this.argument(&function, text, span)))
                .unwrap_or(Value::Null);
        }
        let node = self.places.open(span);
        self.places.close(node);
        let resolved = resolve(&kind, style, &text);
        if resolved.is_none() && matches!(kind, Kind::Core(core) if core != Core::Str) {
            self.report(span, format!("`{text}` is not what its tag says"), "remove the tag or mend the value");
        }
        resolved.unwrap_or_else(|| Value::from(text.into_owned()))
    }

    /// The text behind a short form. That of `!GetAtt` is a logical id, a dot and an attribute.
    fn argument(&mut self, function: &str, text: Cow<'t, str>, span: Span) -> Value {
        let node = self.places.open(span);
        let value = match text.split_once('.') {
            Some((id, attribute)) if function == "Fn::GetAtt" => {
                self.places.extend(&leaf(span));
                self.places.extend(&leaf(span));
                Value::from([Value::from(id.to_owned()), Value::from(attribute.to_owned())])
            }
            None if function == "Fn::GetAtt" => {
                self.places.extend(&leaf(span));
                Value::from([Value::from(text.into_owned())])
            }
            _ => Value::from(text.into_owned()),
        };
        self.places.close(node);
        value
    }

    fn wrapped(
        &mut self,
        kind: Kind,
        tag: &Tagged<'t>,
        span: Span,
        read: impl FnOnce(&mut Self) -> Result<Value, Stop>,
    ) -> Result<Value, Stop> {
        match kind {
            Kind::Function(function) => self.function(function, tag, span, read),
            Kind::Core(core) if core != Core::Collection => {
                self.report(span, "the tag of a scalar stands in front of a list or an object", "remove it");
                read(self)
            }
            _ => read(self),
        }
    }

    /// Makes the function that a tag stands for around its argument.
    fn function(
        &mut self,
        function: Text,
        tag: &Tagged<'t>,
        span: Span,
        read: impl FnOnce(&mut Self) -> Result<Value, Stop>,
    ) -> Result<Value, Stop> {
        let outer = self.places.open(span);
        let inner = self.places.next();
        self.trail.enter_key(&function);
        let value = read(self)?;
        self.trail.leave();
        let mut key = Span { start: span.start, end: span.start };
        key.end.column += tag.as_ref().map_or(0, |it| columns(&it.handle) + columns(&it.suffix));
        self.places.set_key(inner, key);
        self.places.span_mut(outer).end = self.places.since(inner).first().map_or(span.end, |it| it.span.end);
        self.places.close(outer);
        Ok(Value::from(crate::value::Object::of(function, value)))
    }

    fn kind(&mut self, tag: &Tagged<'t>, span: Span) -> Kind {
        let kind = tag.as_ref().map_or(Ok(Kind::Untagged), |tag| kind_of(tag));
        kind.unwrap_or_else(|Unknown { message, help }| {
            self.report(span, message, help);
            Kind::Untagged
        })
    }

    fn alias(&mut self, anchor: usize, span: Span, depth: usize) -> Result<Value, Stop> {
        let path = || self.trail.path();
        let anchor = self.anchors.copy(anchor).map_err(|fault| fault.explain(path(), span))?;
        if depth + anchor.height > MAX_DEPTH {
            return Err(too_deep(span).into());
        }
        self.places.extend(&anchor.nodes);
        Ok(anchor.value.clone())
    }

    fn report(&mut self, span: Span, message: impl Into<String>, help: &str) {
        self.findings.push(finding(self.trail.path(), span, message).help(help));
    }
}

const START: Position = Position { line: 1, column: 1 };

fn no_key(span: Span) -> Diagnostic {
    finding(Path::root(), span, "a list or an object stands where a key belongs")
        .help("keys are text: quote it if it is meant so")
}

fn leaf(span: Span) -> Vec<Node> {
    vec![Node { span, key: None, size: 1 }]
}

fn columns(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(0)
}
