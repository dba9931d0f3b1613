//! Subnets, the routes out of them, and endpoints.

use std::collections::{BTreeSet, HashMap};

use lakewright_template::Resource;

use super::model::{Target, Wiring};

/// Where a route of a table leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// To an internet gateway.
    Internet,
    /// To a NAT, a transit gateway, or what is not known.
    Other,
}

/// The network of a template.
#[derive(Clone, Debug, Default)]
pub(crate) struct Network<'d> {
    /// The route table of a subnet.
    tables: HashMap<&'d str, Vec<&'d str>>,
    /// The ways to the whole internet out of a table.
    ways: HashMap<&'d str, Vec<Way>>,
    /// Services with a gateway endpoint at a table.
    gateways: HashMap<&'d str, BTreeSet<String>>,
    /// Services with an interface endpoint.
    interfaces: BTreeSet<String>,
    /// Whether there are associations, routes or endpoints of what is not known.
    is_open: bool,
}

impl<'d> Network<'d> {
    /// The ways out of a subnet; none where its routes are not known.
    pub(crate) fn ways_of(&self, subnet: &str) -> Option<Vec<Way>> {
        let tables = self.tables.get(subnet).filter(|_| !self.is_open)?;
        Some(tables.iter().flat_map(|it| self.ways.get(it).cloned().unwrap_or_default()).collect())
    }

    /// The ways out by a route table.
    pub(crate) fn ways_by(&self, table: &str) -> &[Way] {
        self.ways.get(table).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether a service has an endpoint that a subnet reaches.
    pub(crate) fn has_endpoint(&self, subnet: &str, service: &str) -> bool {
        let tables = self.tables.get(subnet).map(Vec::as_slice).unwrap_or_default();
        self.interfaces.contains(service)
            || tables.iter().any(|it| self.gateways.get(it).is_some_and(|it| it.contains(service)))
    }
}

impl<'d> Wiring<'_, 'd> {
    /// The network of the template.
    pub(crate) fn network(&self) -> &Network<'d> {
        self.network.get_or_init(|| network(self))
    }

    /// The subnets of a function; none where one of them is not known, or it has none.
    pub(crate) fn subnets_of(&self, function: Resource<'d>) -> Option<Vec<Resource<'d>>> {
        let items = self.items(function, &["VpcConfig", "SubnetIds"]);
        let mut found = Vec::new();
        for item in &items {
            match self.by_name("AWS::EC2::Subnet", item.value, &item.assumed) {
                Target::Here(it) => found.push(it),
                _ => return None,
            }
        }
        (!found.is_empty()).then_some(found)
    }

    /// The service of an endpoint: `s3`, `dynamodb`, `secretsmanager`.
    pub(crate) fn service_of_endpoint(&self, endpoint: Resource<'d>) -> Option<String> {
        let name = self.text(endpoint, &["ServiceName"])?;
        let (head, service) = name.rsplit_once('.')?;
        (head.starts_with("com.amazonaws.") || head.starts_with("cn.com.amazonaws.")).then(|| service.to_owned())
    }

    /// Whether an endpoint is one of the kind gateway, which is the default.
    pub(crate) fn is_gateway(&self, endpoint: Resource<'d>) -> bool {
        match self.items(endpoint, &["VpcEndpointType"]).as_slice() {
            [] => true,
            [one] => self.denoter.denote_under(one.value, &one.assumed).as_deref() == Some("Gateway"),
            _ => false,
        }
    }
}

fn network<'d>(wiring: &Wiring<'_, 'd>) -> Network<'d> {
    let mut made = Network { is_open: wiring.has_macros(), ..Network::default() };
    for association in wiring.all("AWS::EC2::SubnetRouteTableAssociation") {
        let one = |key| {
            let items = wiring.items(association, &[key]);
            match items.as_slice() {
                [one] => Some(one.clone()),
                _ => None,
            }
        };
        let (Some(subnet), Some(table)) = (one("SubnetId"), one("RouteTableId")) else {
            made.is_open = true;
            continue;
        };
        let subnet = wiring.by_name("AWS::EC2::Subnet", subnet.value, &subnet.assumed);
        let table = wiring.by_name("AWS::EC2::RouteTable", table.value, &table.assumed);
        match (subnet, table) {
            (Target::Here(subnet), Target::Here(table)) => made.tables.entry(subnet.id).or_default().push(table.id),
            _ => made.is_open = true,
        }
    }
    // Without an association it is the main table of the network, which no route of a template can be for.
    for subnet in wiring.all("AWS::EC2::Subnet").filter(|it| !wiring.is_changed_elsewhere(*it)) {
        let network =
            subnet.property("VpcId").map(|it| wiring.by_name("AWS::EC2::VPC", it, &wiring.conditions_of(subnet)));
        if let Some(Target::Here(network)) = network
            && !wiring.is_changed_elsewhere(network)
            && !wiring.is_known_to_nested(subnet)
            && !wiring.is_known_to_nested(network)
        {
            made.tables.entry(subnet.id).or_default();
        }
    }
    for route in wiring.all("AWS::EC2::Route") {
        let Some(table) = route.property("RouteTableId") else { continue };
        let Target::Here(table) = wiring.by_name("AWS::EC2::RouteTable", table, &wiring.conditions_of(route)) else {
            made.is_open = true;
            continue;
        };
        // A way to a part of the internet is none to all of it.
        let whole = |key: &'static str, all: &str| {
            let destination = wiring.text(route, &[key]);
            destination.as_deref() == Some(all) || (destination.is_none() && route.property(key).is_some())
        };
        let is_whole = whole("DestinationCidrBlock", "0.0.0.0/0") || whole("DestinationIpv6CidrBlock", "::/0");
        let gateway = wiring.items(route, &["GatewayId"]);
        let is_internet = gateway
            .iter()
            .any(|it| matches!(wiring.by_name("AWS::EC2::InternetGateway", it.value, &it.assumed), Target::Here(_)));
        if is_internet && !is_whole && route.property("DestinationPrefixListId").is_none() {
            continue;
        }
        let way = if is_internet { Way::Internet } else { Way::Other };
        made.ways.entry(table.id).or_default().push(way);
    }
    for endpoint in wiring.all("AWS::EC2::VPCEndpoint") {
        let Some(service) = wiring.service_of_endpoint(endpoint) else {
            made.is_open = true;
            continue;
        };
        if !wiring.is_gateway(endpoint) {
            made.interfaces.insert(service);
            continue;
        }
        for item in wiring.items(endpoint, &["RouteTableIds"]) {
            match wiring.by_name("AWS::EC2::RouteTable", item.value, &item.assumed) {
                Target::Here(table) => {
                    made.gateways.entry(table.id).or_default().insert(service.clone());
                }
                _ => made.is_open = true,
            }
        }
    }
    // Routes that a peering, an attachment or another stack adds to a VPC are not seen.
    made.is_open |= wiring.has("AWS::EC2::GatewayRouteTableAssociation");
    made
}
