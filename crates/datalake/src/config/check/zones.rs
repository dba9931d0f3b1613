//! Zones, and the way of data from one to the next.

use lakewright_settings::{listed, suggest};
use lakewright_template::{Diagnostic, Path};

use super::{Check, at};
use crate::config::zones::NOTHING;
use crate::config::{Next, Zone};

impl Check<'_> {
    pub(super) fn zones(&mut self) {
        let zones = &self.lake.zones;
        for (position, zone) in zones.iter().enumerate() {
            let path = at!["zones", position, "name"];
            if zone.name == NOTHING {
                self.add(
                    Diagnostic::error("LW-reserved-name", path.clone(), format!("no zone can be named `{NOTHING}`"))
                        .help(format!("`next = \"{NOTHING}\"` says that nothing comes next")),
                );
            }
            if let Some(first) = zones[..position].iter().position(|it| it.name == zone.name) {
                self.add_with(
                    Diagnostic::error("LW-same-name", path, format!("there are two zones named `{}`", zone.name))
                        .help("rename one of them, or put the settings of both into one"),
                    Some(at!["zones", first, "name"]),
                );
            }
            if let (Some(moved), Some(expired)) = (zone.to_infrequent_access_after, zone.expire_after)
                && expired <= moved
            {
                self.add_with(
                    Diagnostic::error(
                        "LW-expires-before-transition",
                        at!["zones", position, "expire_after"],
                        format!("objects of `{}` would be deleted before they move to infrequent access", zone.name),
                    )
                    .help("make `expire_after` the longer one, or leave one of them out")
                    .source("https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html"),
                    Some(at!["zones", position, "to_infrequent_access_after"]),
                );
            }
            self.folder(zone.function.as_deref(), at!["zones", position, "function"]);
            for (index, stream) in zone.streams.iter().enumerate() {
                self.folder(stream.function.as_deref(), at!["zones", position, "streams", index, "function"]);
            }
        }
        for (name, _) in &self.lake.astray {
            self.unknown_zone(name, at!["zones"]);
        }
    }

    /// The folder of a function must mean the same on every machine.
    fn folder(&mut self, folder: Option<&str>, path: Path) {
        let Some(folder) = folder else { return };
        if folder.starts_with(['/', '~']) || folder.contains(['\\', ':', '\0']) {
            let message = format!("`{}` is no relative path", folder.escape_debug());
            self.add(
                Diagnostic::error("LW-absolute-path", path, message)
                    .help("write the path from the folder of this file, with `/`: \"functions/images\""),
            );
        }
    }

    fn unknown_zone(&mut self, name: &str, path: Path) {
        if !self.zone_names_are_known() {
            return;
        }
        let names: Vec<&str> = self.lake.zones.iter().map(|it| it.name.as_str()).collect();
        let zones = format!("the zones are {}", listed(&names));
        let help = match suggest::nearest(name, names.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`? {zones}"),
            None => zones,
        };
        let message = format!("there is no zone named `{}`", name.escape_debug());
        self.add(Diagnostic::error("LW-unknown-zone", path, message).help(help));
    }

    /// Every `next` names a zone, and another one.
    pub(super) fn hops(&mut self) {
        for (position, zone) in self.lake.zones.iter().enumerate() {
            self.next(zone, &zone.next, at!["zones", position, "next"]);
            for (index, stream) in zone.streams.iter().enumerate() {
                self.next(zone, &stream.next, at!["zones", position, "streams", index, "next"]);
            }
        }
    }

    fn next(&mut self, zone: &Zone, next: &Next, path: Path) {
        let Next::Zone(name) = next else { return };
        if *name == zone.name {
            self.add(
                Diagnostic::error("LW-hop-cycle", path, format!("`{name}` writes to itself"))
                    .help("each object that is written would start the function again, without end; name another zone")
                    .source("https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html"),
            );
        } else if self.lake.find(name).is_none() {
            self.unknown_zone(name, path);
        }
    }

    /// No way through the zones comes back to where it began.
    pub(super) fn cycles(&mut self) {
        let count = self.lake.zones.len();
        let mut edges: Vec<Vec<(usize, Path)>> = vec![Vec::new(); count];
        for hop in self.lake.hops() {
            let Some(next) = hop.next else { continue };
            let Some(target) = self.lake.zones.iter().position(|it| it.name == next.name) else { continue };
            let zone = at!["zones", hop.zone_position];
            let of_stream = hop.stream_position.filter(|_| hop.stream.is_some_and(|it| !it.next.is_following()));
            let path = match of_stream {
                Some(index) => at!["zones", hop.zone_position, "streams", index, "next"],
                None if hop.zone.next.is_following() => zone,
                None => zone.join("next"),
            };
            // A zone that writes to itself is reported where it does.
            if target != hop.zone_position {
                edges[hop.zone_position].push((target, path));
            }
        }
        // Depth first; 0 is new, 1 is on the way, 2 is done.
        let mut state = vec![0_u8; count];
        for start in 0..count {
            if state[start] != 0 {
                continue;
            }
            state[start] = 1;
            let mut way: Vec<(usize, usize)> = vec![(start, 0)];
            while let Some((zone, taken)) = way.last_mut() {
                let zone = *zone;
                let Some((target, path)) = edges[zone].get(*taken).cloned() else {
                    state[zone] = 2;
                    way.pop();
                    continue;
                };
                *taken += 1;
                match state[target] {
                    0 => {
                        state[target] = 1;
                        way.push((target, 0));
                    }
                    1 => {
                        let round = way.iter().map(|it| it.0).skip_while(|it| *it != target).chain([target]);
                        let names: Vec<&str> = round.map(|it| self.lake.zones[it].name.as_str()).collect();
                        let message = format!("data would go round for ever: {}", names.join(" -> "));
                        self.add(
                            Diagnostic::error("LW-hop-cycle", path, message)
                                .help(format!("let one of them write elsewhere, or `next = \"{NOTHING}\"`"))
                                .source(
                                    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html",
                                ),
                        );
                    }
                    _ => {}
                }
            }
        }
    }
}
