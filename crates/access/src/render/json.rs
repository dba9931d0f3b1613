//! For machines.

use serde_json::{Value, json};

use crate::access::Verdict;
use crate::matrix::Matrix;

impl Matrix {
    /// JSON: `principals`, `cells` and `notes`; what is not in `cells`, nobody can. Deterministic.
    pub fn to_json(&self) -> String {
        let principals: Vec<Value> = self
            .principals
            .iter()
            .map(|it| {
                json!({"name": it.name, "kind": it.kind.name(), "chains": it.chains, "unknownPolicies": it.unknown_policies})
            })
            .collect();
        let cells: Vec<Value> = self
            .cells
            .iter()
            .map(|it| {
                let mut cell =
                    json!({"principal": it.principal, "verb": it.verb.name(), "data": it.data, "part": it.place});
                let more = match &it.verdict {
                    Verdict::Yes(allowed) => json!({
                        "may": "yes", "actions": allowed.actions, "conditions": allowed.conditions,
                        "onlyOverTls": allowed.over_tls, "witness": allowed.witness,
                    }),
                    Verdict::No => json!({"may": "no"}),
                    Verdict::Unknown(why) => json!({"may": "unknown", "because": why}),
                };
                if let (Some(cell), Value::Object(more)) = (cell.as_object_mut(), more) {
                    cell.extend(more);
                }
                cell
            })
            .collect();
        let all = json!({"version": 1, "principals": principals, "cells": cells, "notes": self.notes});
        serde_json::to_string_pretty(&all).unwrap_or_default() + "\n"
    }
}
