//! Who can do what in what an argument names, and where its statements stand.

use std::collections::BTreeMap;

use lakewright_access::{Access, At, Stack};
use lakewright_stack::StackFile;
use lakewright_template::{Document, Value, read};

use crate::input::{Input, Source, Template, template, templates};
use crate::outcome::{Failure, Result};
use crate::parameters::{self, Given};

/// What a template is deployed with.
#[derive(Clone, Debug, Default)]
pub struct Deployment {
    /// The account, where an assembly does not say it.
    pub account: Option<String>,
    /// The Region, where an assembly does not say it.
    pub region: Option<String>,
    /// Values of parameters.
    pub parameters: Values,
    /// Whether a parameter that is not given has its default; else it may be anything.
    pub defaults: bool,
    /// Whether values for what a template does not have are left out; else they are a mistake.
    pub is_lenient: bool,
}

/// Values of parameters: of a template, or of the stacks of an assembly.
#[derive(Clone, Debug, Default)]
pub enum Values {
    /// None.
    #[default]
    None,
    /// As they stand in a file.
    Of(Value),
}

/// Templates that were read, with what they are deployed with.
#[derive(Debug)]
pub struct Readable {
    stacks: Vec<Text>,
}

/// A template and its text.
#[derive(Debug)]
struct Text {
    name: String,
    file: String,
    account: Option<String>,
    region: Option<String>,
    document: Document,
    /// The template with the values of its parameters.
    root: Value,
}

impl Readable {
    /// The templates that arguments name.
    ///
    /// # Errors
    /// Where one can not be read, or parameters do not fit.
    pub fn of(inputs: &[Input], deployment: &Deployment) -> Result<Readable> {
        let mut stacks = Vec::new();
        for input in inputs {
            // What keeps a template from being read is said with its lines.
            let read: Vec<Template> = templates(input)?;
            match input {
                Input::Template(source) => {
                    let name = read.into_iter().next().map(|it| it.name).unwrap_or_default();
                    stacks.push(text(source, &name, deployment.account.clone(), deployment.region.clone())?);
                }
                Input::Assembly(assembly) => {
                    for stack in &assembly.stacks {
                        stacks.push(of_stack(stack, deployment)?);
                    }
                }
            }
        }
        unique(&mut stacks);
        let is_assembly = inputs.iter().any(|it| matches!(it, Input::Assembly(_))) || stacks.len() > 1;
        parametrize(&mut stacks, deployment, is_assembly)?;
        Ok(Readable { stacks })
    }

    /// Who can do what.
    pub fn access(&self) -> Access {
        Access::of(self.stacks.iter().map(|it| {
            let stack = Stack::new(&it.name, &it.root);
            let stack = it.account.iter().fold(stack, |stack, account| stack.in_account(account));
            it.region.iter().fold(stack, |stack, region| stack.in_region(region))
        }))
    }

    /// The file, line and column of a node.
    pub fn place(&self, at: &At) -> Option<String> {
        let stack = self.stacks.iter().find(|it| it.name == at.stack)?;
        let start = stack.document.nearest(&at.path).span().start;
        Some(format!("{}:{}:{}", stack.file, start.line, start.column))
    }
}

fn text(source: &Source, name: &str, account: Option<String>, region: Option<String>) -> Result<Text> {
    let Ok(document) = read(&source.text) else {
        return Err(template(source, name).err().unwrap_or_else(|| Failure::new(source.name.clone())));
    };
    let (name, file, root) = (name.to_owned(), source.name.clone(), document.root.clone());
    Ok(Text { name, file, account, region, document, root })
}

fn of_stack(stack: &StackFile, deployment: &Deployment) -> Result<Text> {
    let source = Source::of_text(stack.file.display().to_string(), stack.text.clone());
    let region = stack.region.clone().or_else(|| deployment.region.clone());
    text(&source, &stack.name, Some(stack.account.clone()), region)
}

/// Gives templates of one name numbers.
fn unique(stacks: &mut [Text]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for stack in stacks {
        let count = seen.entry(stack.name.clone()).and_modify(|it| *it += 1).or_insert(1);
        if *count > 1 {
            stack.name = format!("{}-{count}", stack.name);
        }
    }
}

fn parametrize(stacks: &mut [Text], deployment: &Deployment, by_stack: bool) -> Result<()> {
    let values: BTreeMap<String, Given> = match &deployment.parameters {
        Values::None => BTreeMap::new(),
        Values::Of(value) if by_stack => {
            let object = value.as_object().ok_or_else(|| {
                Failure::new(
                    "parameters of several stacks are an object of stacks: {\"orders\": {\"Name\": \"value\"}}",
                )
            })?;
            let mut by_name = BTreeMap::new();
            for (name, value) in object.iter() {
                let is_known = stacks.iter().any(|it| *it.name == **name);
                if !is_known && deployment.is_lenient {
                    continue;
                }
                if !is_known {
                    let names: Vec<&str> = stacks.iter().map(|it| it.name.as_str()).collect();
                    return Err(Failure::new(format!("parameters: there is no stack `{name}`"))
                        .help(&format!("the stacks are {}", names.join(", "))));
                }
                by_name.insert(name.to_string(), parameters::given(value)?);
            }
            by_name
        }
        Values::Of(value) => {
            let given = parameters::given(value)?;
            stacks.iter().map(|it| (it.name.clone(), given.clone())).collect()
        }
    };
    let none = Given::new();
    for stack in stacks {
        let mut given = values.get(&stack.name).unwrap_or(&none).clone();
        if deployment.is_lenient {
            let declared = stack.document.root.get("Parameters");
            given.retain(|name, _| declared.is_some_and(|it| it.get(name).is_some()));
        }
        stack.root = parameters::with(&stack.document.root, &given, deployment.defaults)?;
    }
    Ok(())
}
