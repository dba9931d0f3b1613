//! A matrix for people and for machines.

mod html;
mod json;
mod markdown;
mod text;

use crate::matrix::Line;

fn verbs(line: &Line) -> String {
    line.verbs.iter().map(|it| it.name()).collect::<Vec<_>>().join(", ")
}

fn circumstances(line: &Line) -> String {
    let mut words = line.conditions.clone();
    if let Some(why) = &line.unknown {
        words.push(format!("unknown: {why}"));
    }
    if line.is_open_to_plain_http {
        words.push("also without TLS".to_owned());
    }
    words.join("; ")
}
