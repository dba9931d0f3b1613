//! Boxes and groups: where each component stands, and which groups collapse.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::components::{ACCESS_LOG, Components};
use super::{Group, Role, Scene, Shape};
use crate::graph::Graph;
use crate::meaning::service::{self, Family};
use crate::options::{Detail, Options};
use crate::text;

/// The scene without arrows, and the box of every component.
pub(crate) struct Shapes {
    pub(crate) scene: Scene,
    pub(crate) shape_of: Vec<usize>,
}

/// Where a component stands: its stack, and the group in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Place {
    Zone(usize, String),
    Loose(usize),
    Family(usize, Family),
}

/// As many components without arrows as an overview draws each by itself.
const LISTED_FROM: usize = 4;

pub(crate) fn of(graph: &Graph, components: &Components, options: &Options) -> Shapes {
    let mut places = places(graph, components);
    let count = |places: &[Place]| -> BTreeMap<Place, usize> {
        let mut sizes = BTreeMap::new();
        places.iter().for_each(|it| *sizes.entry(it.clone()).or_default() += 1);
        sizes
    };
    let connected = connected(components);
    if drawn(&places, &connected, options) > options.most_boxes() {
        for (component, place) in places.iter_mut().enumerate() {
            if let Place::Loose(stack) = place {
                *place = Place::Family(*stack, family(graph, components, component));
            }
        }
    }
    let collapsed = collapsed(&count(&places), options.most_boxes());
    let mut builder =
        Builder { graph, components, options, scene: Scene::default(), stacks: Vec::new(), zones: HashMap::new() };
    builder.stacks();
    let mut shape_of = vec![0; components.all.len()];
    let mut by_place: BTreeMap<&Place, Vec<usize>> = BTreeMap::new();
    places.iter().enumerate().for_each(|(component, place)| by_place.entry(place).or_default().push(component));
    // In the order in which the templates come to a place first.
    let mut ordered: Vec<_> = by_place.into_iter().collect();
    ordered.sort_by_key(|(_, members)| members.first().copied());
    for (place, members) in ordered {
        let (listed, single): (Vec<_>, Vec<_>) = members.iter().partition(|it| {
            collapsed.contains(place)
                || (options.detail == Detail::Overview && matches!(place, Place::Family(..)) && !connected.contains(it))
        });
        let (listed, single) = match place {
            _ if collapsed.contains(place) => (listed, single),
            _ if listed.len() >= LISTED_FROM => (listed, single),
            _ => (Vec::new(), members),
        };
        let group = builder.group(place, !single.is_empty());
        for component in single {
            let shape = builder.single(component, group);
            shape_of.get_mut(component).into_iter().for_each(|it| *it = shape);
        }
        if !listed.is_empty() {
            let rest = builder.scene.groups.get(group).is_some_and(|it| it.role == role(place));
            let shape = builder.list(place, &listed, group, rest);
            for component in listed {
                shape_of.get_mut(component).into_iter().for_each(|it| *it = shape);
            }
        }
    }
    Shapes { scene: builder.scene, shape_of }
}

/// How many boxes there are before groups collapse: what an overview lists is one.
fn drawn(places: &[Place], connected: &BTreeSet<usize>, options: &Options) -> usize {
    let mut listed: BTreeMap<&Place, usize> = BTreeMap::new();
    for (component, place) in places.iter().enumerate() {
        if options.detail == Detail::Overview && matches!(place, Place::Family(..)) && !connected.contains(&component) {
            *listed.entry(place).or_default() += 1;
        }
    }
    let spared: usize = listed.values().filter(|it| **it >= LISTED_FROM).map(|it| it - 1).sum();
    places.len() - spared
}

fn role(place: &Place) -> Role {
    match place {
        Place::Zone(..) => Role::Zone,
        Place::Loose(_) => Role::Stack,
        Place::Family(_, family) => Role::Family(*family),
    }
}

fn places(graph: &Graph, components: &Components) -> Vec<Place> {
    let connected = connected(components);
    let of_root = |component: usize| {
        let root = components.all.get(component).map_or(0, |it| graph.root(it.root));
        components.of.get(root).copied().unwrap_or(component)
    };
    let mut places: Vec<_> = (0..components.all.len())
        .map(|component| {
            let Some(stack) = components.all.get(component).and_then(|it| graph.nodes.get(it.root)).map(|it| it.stack)
            else {
                return Place::Loose(0);
            };
            if let Some(zone) =
                zone(graph, components, component).or_else(|| zone(graph, components, of_root(component)))
            {
                return Place::Zone(stack, zone);
            }
            let family = family(graph, components, component);
            let fixed = matches!(family, Family::Network | Family::Access | Family::Audit);
            // What only routes for a service belongs to it: load balancers, record sets.
            let flows = connected.contains(&component) || connected.contains(&of_root(component));
            let network = components
                .all
                .get(component)
                .is_some_and(|it| graph.nodes.get(graph.root(it.root)).is_some_and(|it| service::is_network(&it.kind)));
            match family {
                Family::Network if !network && flows => Place::Loose(stack),
                _ if fixed || !flows => Place::Family(stack, family),
                _ => Place::Loose(stack),
            }
        })
        .collect();
    // A frame around one box says nothing.
    let mut sizes: HashMap<Place, usize> = HashMap::new();
    places.iter().for_each(|it| *sizes.entry(it.clone()).or_default() += 1);
    for place in &mut places {
        let alone = sizes.get(place) == Some(&1);
        if let Place::Family(stack, _) = place
            && alone
        {
            *place = Place::Loose(*stack);
        }
    }
    places
}

fn zone(graph: &Graph, components: &Components, component: usize) -> Option<String> {
    let component = components.all.get(component)?;
    let of = |node: &usize| graph.nodes.get(*node)?.zone.clone();
    of(&component.root).or_else(|| component.members.iter().find_map(of))
}

fn family(graph: &Graph, components: &Components, component: usize) -> Family {
    let root = components.all.get(component).map_or(0, |it| graph.root(it.root));
    graph.nodes.get(root).map_or(Family::Other, |it| service::family(&it.kind))
}

fn connected(components: &Components) -> BTreeSet<usize> {
    components.flows.iter().flat_map(|it| [it.from, it.to]).collect()
}

/// The places that collapse so that no more boxes are left than asked for: the largest first, and those of one size
/// together. Zones are drawn alike.
fn collapsed(sizes: &BTreeMap<Place, usize>, most: usize) -> BTreeSet<Place> {
    let mut collapsed = BTreeSet::new();
    let mut left: usize = sizes.values().sum();
    let mut by_size: Vec<_> = sizes.iter().filter(|it| *it.1 > 1).collect();
    by_size.sort_by(|one, other| other.1.cmp(one.1).then(one.0.cmp(other.0)));
    for (place, _) in &by_size {
        if left <= most {
            break;
        }
        if collapsed.contains(*place) {
            continue;
        }
        let is_zone = matches!(place, Place::Zone(..));
        for (other, size) in by_size.iter().filter(|it| it.0 == *place || (is_zone && matches!(it.0, Place::Zone(..))))
        {
            if collapsed.insert((*other).clone()) {
                left -= **size - 1;
            }
        }
    }
    collapsed
}

struct Builder<'g> {
    graph: &'g Graph,
    components: &'g Components,
    options: &'g Options,
    scene: Scene,
    stacks: Vec<usize>,
    /// The frame around the zones of a stack.
    zones: HashMap<usize, usize>,
}

impl Builder<'_> {
    fn stacks(&mut self) {
        for (stack, title) in self.graph.stacks.iter().enumerate() {
            let resources = self.graph.nodes.iter().filter(|it| it.stack == stack).count();
            self.stacks.push(self.scene.groups.len());
            self.scene.groups.push(Group {
                key: String::new(),
                title: text::plain(title),
                note: text::counted(resources, "resource"),
                role: Role::Stack,
                parent: None,
            });
        }
    }

    /// The group of a place. Where nothing of it is drawn by itself, the group around it: one box needs no frame.
    fn group(&mut self, place: &Place, framed: bool) -> usize {
        let (Place::Zone(stack, _) | Place::Loose(stack) | Place::Family(stack, _)) = place;
        let root = self.stacks.get(*stack).copied().unwrap_or_default();
        let (title, role, parent) = match place {
            Place::Loose(_) => return root,
            Place::Zone(stack, zone) => (zone.clone(), Role::Zone, self.zones(*stack, root)),
            Place::Family(_, family) => (family.title().to_owned(), Role::Family(*family), root),
        };
        if !framed {
            return parent;
        }
        self.scene.groups.push(Group {
            key: String::new(),
            title: text::plain(&title),
            note: String::new(),
            role,
            parent: Some(parent),
        });
        self.scene.groups.len() - 1
    }

    fn zones(&mut self, stack: usize, root: usize) -> usize {
        *self.zones.entry(stack).or_insert_with(|| {
            let zones = Group {
                key: String::new(),
                title: "Zones".into(),
                note: String::new(),
                role: Role::Zones,
                parent: Some(root),
            };
            self.scene.groups.push(zones);
            self.scene.groups.len() - 1
        })
    }

    fn single(&mut self, component: usize, group: usize) -> usize {
        let root = self.components.all.get(component).and_then(|it| self.graph.nodes.get(it.root));
        let (id, kind) = root.map_or(("", ""), |it| (it.id.as_str(), it.kind.as_str()));
        let within = self.scene.groups.get(group).filter(|it| matches!(it.role, Role::Zone)).map_or("", |it| &it.title);
        let (title, label) = (text::human(id, within), service::label(kind));
        // `Bucket` of type `S3 bucket` says one thing twice: the id says more.
        let says_less = service::noun(kind).eq_ignore_ascii_case(&title);
        let (title, label) = if says_less { (capital(&label), id.to_owned()) } else { (title, label) };
        let badges = match self.options.detail {
            Detail::Overview => self.badges(component),
            Detail::Full => Vec::new(),
        };
        self.scene.shapes.push(Shape {
            key: id.to_owned(),
            title: text::plain(&title),
            label: text::plain(&label),
            tile: text::plain(&service::tile(kind)),
            family: service::family(kind),
            badges,
            lines: Vec::new(),
            group,
        });
        self.scene.shapes.len() - 1
    }

    /// What a component has, each once with its count.
    fn badges(&self, component: usize) -> Vec<String> {
        const ORDER: [&str; 6] = ["key", "policy", "role", "logs", "in VPC", "alarm"];
        let Some(component) = self.components.all.get(component) else { return Vec::new() };
        let mut counts: BTreeMap<(usize, &str), usize> = BTreeMap::new();
        let own = self.graph.nodes.get(component.root).map(|it| it.badges.as_slice()).unwrap_or_default();
        for badge in own {
            let order = ORDER.iter().position(|it| it == badge).unwrap_or(ORDER.len());
            *counts.entry((order, badge)).or_default() += 1;
        }
        let logged = self.graph.flows.iter().any(|it| it.from == component.root && it.label == ACCESS_LOG);
        if logged {
            counts.insert((ORDER.len(), ACCESS_LOG), 1);
        }
        let shown = |((_, badge), count): ((usize, &str), usize)| match count {
            1 => badge.to_owned(),
            _ if matches!(badge, "key" | "role" | "logs" | "in VPC") => badge.to_owned(),
            _ => text::counted(count, badge),
        };
        counts.into_iter().map(shown).collect()
    }

    /// One box for several components: how many there are of each type, and their names.
    fn list(&mut self, place: &Place, listed: &[usize], group: usize, rest: bool) -> usize {
        let resources = listed.iter().filter_map(|it| self.components.all.get(*it)).map(|it| it.members.len()).sum();
        let title = match place {
            Place::Zone(_, zone) => zone.clone(),
            Place::Family(..) if rest => "Others".to_owned(),
            Place::Family(_, family) => family.title().to_owned(),
            Place::Loose(stack) => self.graph.stacks.get(*stack).cloned().unwrap_or_default(),
        };
        let within = if let Place::Zone(_, zone) = place { zone.as_str() } else { "" };
        let mut by_kind: Vec<(&str, Vec<String>)> = Vec::new();
        let mut families: BTreeMap<Family, usize> = BTreeMap::new();
        for component in listed {
            let Some(node) = self.components.all.get(*component).and_then(|it| self.graph.nodes.get(it.root)) else {
                continue;
            };
            *families.entry(service::family(&node.kind)).or_default() += 1;
            let name = text::plain(&text::human(&node.id, within));
            match by_kind.iter_mut().find(|it| it.0 == node.kind) {
                Some((_, names)) => names.push(name),
                None => by_kind.push((&node.kind, vec![name])),
            }
        }
        by_kind.sort_by_key(|it| std::cmp::Reverse(it.1.len()));
        let hidden = by_kind.len().saturating_sub(KINDS);
        let mut lines: Vec<_> = by_kind.iter().take(KINDS).flat_map(|(kind, names)| named(kind, names)).collect();
        if hidden > 0 {
            lines.push(format!("and {}", text::counted(hidden, "other type")));
        }
        let family = match place {
            Place::Family(_, family) => *family,
            _ => families.iter().max_by_key(|it| it.1).map_or(Family::Other, |it| *it.0),
        };
        self.scene.shapes.push(Shape {
            key: title.clone(),
            title: text::plain(&title),
            label: text::counted(resources, "resource"),
            tile: String::new(),
            family,
            badges: Vec::new(),
            lines,
            group,
        });
        self.scene.shapes.len() - 1
    }
}

/// The most types that a collapsed group names.
const KINDS: usize = 9;

/// The most lines that each takes.
const LINES: usize = 3;

/// The most that a line of a collapsed group holds, in widths of a letter as high as the font.
const LINE: f64 = 29.0;

/// How many of a type there are, and their names, in a few lines.
fn named(kind: &str, names: &[String]) -> Vec<String> {
    let label = text::plain(&service::label(kind));
    // One that is called what it is: `GuardDuty detector`.
    if let [name] = names
        && label.to_lowercase().contains(&name.to_lowercase())
    {
        return vec![text::fit(&capital(&label), 1.0, LINE)];
    }
    let mut lines = vec![format!("{}:", text::counted(names.len(), &label))];
    for (position, name) in names.iter().enumerate() {
        let name = if position + 1 < names.len() { format!("{name},") } else { name.clone() };
        let full = lines.len() == LINES;
        if let Some(line) = lines.last_mut() {
            let longer = format!("{line} {name}");
            if full || text::width(&longer, 1.0) <= LINE {
                *line = longer;
                continue;
            }
        }
        lines.push(format!("\u{2003}{name}"));
    }
    lines.iter().map(|it| text::fit(it, 1.0, LINE)).collect()
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|it| it.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
