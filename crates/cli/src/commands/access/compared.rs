//! What anyone newly can or no longer can.

use lakewright_access::{AccessDiff, At, Terminal, Version, access_diff};
use lakewright_template::Value;

use super::{AccessArgs, Format};
use crate::accessing::{Deployment, Readable, Values};
use crate::input::{Input, Template};
use crate::outcome::{Failure, Outcome, Result};
use crate::parameters;
use crate::world::World;

/// A difference, with the templates that it is between.
#[derive(Debug)]
pub(crate) struct Compared {
    diff: AccessDiff,
    old: Readable,
    new: Readable,
}

impl Compared {
    fn of(old: Readable, new: Readable) -> Compared {
        Compared { diff: access_diff(&old.access(), &new.access()), old, new }
    }

    fn place(&self, version: Version, at: &At) -> Option<String> {
        match version {
            Version::Old => self.old.place(at),
            Version::New => self.new.place(at),
        }
    }

    /// Whether nobody can do more or less.
    pub(crate) fn is_empty(&self) -> bool {
        self.diff.is_empty()
    }

    pub(crate) fn text(&self, terminal: Terminal) -> String {
        self.diff.to_text_in(terminal, &|version, at| self.place(version, at))
    }

    pub(crate) fn markdown(&self) -> String {
        self.diff.to_markdown(&|version, at| self.place(version, at))
    }

    pub(crate) fn html_section(&self) -> String {
        self.diff.to_html_section(&|version, at| self.place(version, at))
    }
}

pub(super) fn compared(args: &AccessArgs, world: &World, terminal: Terminal) -> Result {
    let [before, after] = args.files.as_slice() else {
        return Err(Failure::new(format!("--diff takes two templates or assemblies, not {}", args.files.len()))
            .help("lakewright access --diff OLD NEW"));
    };
    let (before, after) = (Input::read(before, world)?, Input::read(after, world)?);
    let values = args.parameters.as_deref().map(|it| parameters::read(it, world)).transpose()?;
    let compared = between(before, after, values.as_ref(), args)?;
    let locate = |version, at: &At| compared.place(version, at);
    let output = match args.format {
        Format::Text => compared.text(terminal),
        Format::Markdown => compared.markdown(),
        Format::Html => compared.diff.to_html(&locate),
        Format::Json => compared.diff.to_json(&locate),
    };
    Ok(Outcome::of(output).status(compared.diff.exit_status()))
}

fn between(before: Input, after: Input, values: Option<&Value>, args: &AccessArgs) -> Result<Compared> {
    let deployment = |side| {
        let parameters = values.map(|it| of_side(it, side)).transpose()?.map_or(Values::None, Values::Of);
        let (account, region) = (args.account.clone(), args.region.clone());
        Ok::<_, Failure>(Deployment { account, region, parameters, defaults: true, is_lenient: false })
    };
    if before.is_assembly() != after.is_assembly() {
        return Err(Failure::new("a template and an assembly can not be compared")
            .help("name two templates, or the folders of two assemblies"));
    }
    let (old, new) = (Readable::of(&[before], &deployment("before")?)?, Readable::of(&[after], &deployment("after")?)?);
    Ok(Compared::of(old, new))
}

/// What two sides mean for access, for a command that compares them in other ways too.
///
/// # Errors
/// Where parameters do not fit.
pub(crate) fn section([before, after]: [Vec<Template>; 2], by_stack: bool, values: Option<&Value>) -> Result<Compared> {
    let of = |templates, side| {
        let parameters = values.map(|it| of_side(it, side)).transpose()?.map_or(Values::None, Values::Of);
        let deployment = Deployment { parameters, defaults: true, is_lenient: true, ..Deployment::default() };
        Readable::of_templates(templates, by_stack, &deployment)
    };
    Ok(Compared::of(of(before, "before")?, of(after, "after")?))
}

/// The parameters of one side: `{"before": {}, "after": {}}`, of an assembly under the names of its stacks.
fn of_side(values: &Value, side: &str) -> Result<Value> {
    let shape = "parameters are {\"before\": {}, \"after\": {}}, those of an assembly under the names of its stacks";
    let object = values.as_object().ok_or_else(|| Failure::new(shape))?;
    let is_side = |it: &Value| it.get("before").is_some() || it.get("after").is_some();
    if object.is_empty() || is_side(values) {
        return Ok(values.get(side).cloned().unwrap_or_else(|| Value::Object(Default::default())));
    }
    let stack = |(name, value): (&lakewright_template::Text, &Value)| match is_side(value) {
        true => Ok((name.clone(), value.get(side).cloned().unwrap_or_else(|| Value::Object(Default::default())))),
        false => Err(Failure::new(shape)),
    };
    Ok(Value::Object(object.iter().map(stack).collect::<Result<Vec<_>>>()?.into_iter().collect()))
}
