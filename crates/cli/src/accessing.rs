//! Who can do what in what an argument names, and where its statements stand.

use std::collections::BTreeMap;

use lakewright_access::{Access, At, Stack};
use lakewright_template::Value;

use crate::input::{Input, Template, templates};
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
    stacks: Vec<Deployed>,
}

/// A template, with the values of its parameters where it has any.
#[derive(Debug)]
struct Deployed {
    template: Template,
    with_values: Option<Value>,
}

impl Readable {
    /// The templates that arguments name.
    ///
    /// # Errors
    /// Where one can not be read, or parameters do not fit.
    pub fn of(inputs: &[Input], deployment: &Deployment) -> Result<Readable> {
        let read: Vec<Vec<Template>> = inputs.iter().map(templates).collect::<Result<_>>()?;
        let is_assembly = inputs.len() > 1 || inputs.iter().any(Input::is_assembly);
        Readable::of_templates(read.into_iter().flatten().collect(), is_assembly, deployment)
    }

    /// Templates that are read already: `by_stack` says that values of parameters stand under the names of their stacks.
    ///
    /// # Errors
    /// Where parameters do not fit.
    pub fn of_templates(templates: Vec<Template>, by_stack: bool, deployment: &Deployment) -> Result<Readable> {
        let of = |it: Template| {
            let account = it.account.or_else(|| deployment.account.clone());
            let region = it.region.or_else(|| deployment.region.clone());
            Deployed { template: Template { account, region, ..it }, with_values: None }
        };
        let mut stacks: Vec<Deployed> = templates.into_iter().map(of).collect();
        unique(&mut stacks);
        parametrize(&mut stacks, deployment, by_stack)?;
        Ok(Readable { stacks })
    }

    /// Who can do what.
    pub fn access(&self) -> Access {
        Access::of(self.stacks.iter().map(|it| {
            let template = &it.template;
            let stack = Stack::new(&template.name, it.with_values.as_ref().unwrap_or(&template.document.root));
            let stack = template.stack_name.iter().fold(stack, |stack, name| stack.deployed_as(name));
            let stack = template.account.iter().fold(stack, |stack, account| stack.in_account(account));
            template.region.iter().fold(stack, |stack, region| stack.in_region(region))
        }))
    }

    /// The file, line and column of a node.
    pub fn place(&self, at: &At) -> Option<String> {
        let template = self.stacks.iter().map(|it| &it.template).find(|it| it.name == at.stack)?;
        let start = template.document.nearest(&at.path).span().start;
        Some(format!("{}:{}:{}", template.file, start.line, start.column))
    }
}

/// Gives templates of one name numbers.
fn unique(stacks: &mut [Deployed]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for Deployed { template, .. } in stacks {
        let count = seen.entry(template.name.clone()).and_modify(|it| *it += 1).or_insert(1);
        if *count > 1 {
            template.name = format!("{}-{count}", template.name);
        }
    }
}

fn parametrize(stacks: &mut [Deployed], deployment: &Deployment, by_stack: bool) -> Result<()> {
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
                let is_known = stacks.iter().any(|it| *it.template.name == **name);
                if !is_known && deployment.is_lenient {
                    continue;
                }
                if !is_known {
                    let names: Vec<&str> = stacks.iter().map(|it| it.template.name.as_str()).collect();
                    return Err(Failure::new(format!("parameters: there is no stack `{name}`"))
                        .help(&format!("the stacks are {}", names.join(", "))));
                }
                by_name.insert(name.to_string(), parameters::given(value)?);
            }
            by_name
        }
        Values::Of(value) => {
            let given = parameters::given(value)?;
            stacks.iter().map(|it| (it.template.name.clone(), given.clone())).collect()
        }
    };
    let none = Given::new();
    for Deployed { template, with_values } in stacks {
        let root = &template.document.root;
        let mut given = values.get(&template.name).unwrap_or(&none).clone();
        if deployment.is_lenient {
            let declared = root.get("Parameters");
            given.retain(|name, _| declared.is_some_and(|it| it.get(name).is_some()));
        }
        *with_values = parameters::with(root, &given, deployment.defaults)?;
    }
    Ok(())
}
