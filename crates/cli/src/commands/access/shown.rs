//! The matrix, and why.

use lakewright_access::{Access, Filter, Terminal, Verb, Version, Why};

use super::{AccessArgs, Format, nothing};
use crate::accessing::Readable;
use crate::outcome::{Failure, Outcome, Result};

/// So many answers say why: more are not read.
const MOST: usize = 200;

pub(super) fn shown(args: &AccessArgs, readable: &Readable, terminal: Terminal) -> Result {
    let access = readable.access();
    let filter = filter(args, &access)?;
    if args.why {
        return why(args, readable, &access, &filter, terminal);
    }
    let matrix = access.matrix_of(&filter);
    Ok(Outcome::of(match args.format {
        Format::Text => matrix.to_text_in(terminal),
        Format::Markdown => matrix.to_markdown(),
        Format::Html => matrix.to_html(),
        Format::Json => matrix.to_json(),
    }))
}

fn filter(args: &AccessArgs, access: &Access) -> Result<Filter> {
    if let Some(word) = &args.principal
        && access.principals_called(None, word).next().is_none()
    {
        return Err(nothing("principal", word, &access.principals().iter().map(|it| it.name()).collect::<Vec<_>>()));
    }
    if let Some(word) = &args.data
        && access.data_called(None, word).next().is_none()
    {
        return Err(nothing("data", word, &access.data().iter().map(|it| it.name()).collect::<Vec<_>>()));
    }
    let mut verbs = Vec::new();
    for word in &args.verb {
        let before = verbs.len();
        verbs.extend(Verb::ALL.into_iter().filter(|it| it.is_called(word)));
        if verbs.len() == before {
            let names: Vec<&str> = Verb::ALL.into_iter().map(Verb::name).collect();
            return Err(
                Failure::new(format!("there is no verb `{word}`")).help(&format!("the verbs are {}", names.join(", ")))
            );
        }
    }
    Ok(Filter { principal: args.principal.clone(), data: args.data.clone(), verbs })
}

fn why(args: &AccessArgs, readable: &Readable, access: &Access, filter: &Filter, terminal: Terminal) -> Result {
    let is_exact = |word: &Option<String>| word.as_ref().is_some_and(|it| !it.contains('*'));
    let is_narrow = is_exact(&filter.principal) && is_exact(&filter.data);
    let matrix = access.matrix_of(filter);
    let mut answers: Vec<Why> = Vec::new();
    for principal in access.principals() {
        for data in access.data() {
            for verb in Verb::ALL {
                let is_cell = |it: &&lakewright_access::Cell| {
                    it.principal == principal.name() && it.verb == verb && it.data == data.name()
                };
                let is_there = matrix.cells.iter().any(|it| is_cell(&it));
                // Why not, is asked of somebody and something by name.
                let is_asked = is_narrow
                    && filter.principal.as_ref().is_some_and(|it| principal.is_called(it))
                    && filter.data.as_ref().is_some_and(|it| data.is_called(it))
                    && filter.verbs.contains(&verb)
                    && verb.actions(data.kind).next().is_some();
                if !is_there && !is_asked {
                    continue;
                }
                if answers.len() == MOST {
                    return Err(Failure::new(format!("there are more than {MOST} answers"))
                        .help("name fewer with --principal, --data and --verb"));
                }
                answers.push(access.why(principal, verb, data));
            }
        }
    }
    let locate = |_: Version, at: &lakewright_access::At| readable.place(at);
    let text = |terminal| match answers.is_empty() {
        true => {
            "Nobody can do anything of that. To ask why not, name one principal, one thing and a verb.\n".to_owned()
        }
        false => answers.iter().map(|it| it.to_text_in(terminal, &locate)).collect::<Vec<_>>().join("\n"),
    };
    let plain = Terminal { is_coloured: false, width: terminal.width };
    Ok(Outcome::of(match args.format {
        Format::Text => text(terminal),
        Format::Markdown => format!("````text\n{}````\n", text(plain)),
        Format::Html => lakewright_access::html_of_text("Why", &text(plain)),
        Format::Json => Why::all_to_json(&answers, &locate),
    }))
}
