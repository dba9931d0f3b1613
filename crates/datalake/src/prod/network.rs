//! The network: the functions' subnets have no way to the internet, and reach S3 and DynamoDB over gateway endpoints.
//!
//! Polling, log delivery, layer download and encryption happen on AWS's side; only what a function's code calls needs a
//! route. So there is no NAT gateway and no interface endpoint unless the configuration asks for one.

use lakewright_iam::{
    AnyAction, AnyPrincipal, AnyResource, Condition, Policy, ResourceStatement, Statement, action, arn, key,
};
use lakewright_resources::{Handle, ResourceExt, Taggable, ec2, iam};
use lakewright_stack::{Parameter, Stack};
use lakewright_template::{Expr, NoValue, Rule, availability_zones, aws, list, select, sub, val, when};

use super::access_logs::{AccessLogs, FLOW_LOGS};
use crate::config::DataLake;
use crate::names;

/// The network as other parts of the stack see it.
#[derive(Clone, Debug)]
pub(crate) struct Network {
    pub(crate) function_security_group: Handle<ec2::SecurityGroup>,
    /// Lets Lambda make the functions' network interfaces, and keeps the functions' own code from it.
    pub(crate) function_policy: Handle<iam::ManagedPolicy>,
    private: Vec<Handle<ec2::Subnet>>,
}

impl Network {
    /// The subnets that functions stand in.
    pub(crate) fn private_subnets(&self) -> Vec<Expr<lakewright_resources::kinds::Ec2SubnetId>> {
        self.private.iter().map(Handle::<ec2::Subnet>::subnet_id).collect()
    }

    /// Adds the network.
    pub(crate) fn add(stack: &mut Stack, lake: &DataLake, logs: &AccessLogs) -> Network {
        let vpc = ec2::VPC::new()
            .cidr_block(lake.network.cidr.clone())
            .enable_dns_hostnames(true)
            .enable_dns_support(true)
            .tag("Name", names::base(lake));
        let vpc = stack.add("Vpc", vpc);
        add_dhcp_options(stack, lake, &vpc);
        if lake.network.flow_logs {
            add_flow_logs(stack, &vpc, logs);
        }
        let public = Tier::add(stack, lake, &vpc, "Public", 0);
        let private = Tier::add(stack, lake, &vpc, "Private", 1);
        Tier::add(stack, lake, &vpc, "Data", 2);
        let internet = add_internet_route(stack, &vpc, &public);
        if lake.network.nat {
            add_nat(stack, &public, &private, &internet);
        }
        add_gateway_endpoints(stack, lake, &vpc, &private);
        let function_security_group = add_function_security_group(stack, lake, &vpc);
        add_interface_endpoints(stack, lake, &vpc, &private, &function_security_group);
        let function_policy = stack.add("FunctionNetwork", iam::ManagedPolicy::new(function_network_policy(lake)));
        Network { function_security_group, function_policy, private: private.subnets }
    }
}

/// Subnets of one purpose, one in each Availability Zone, and their route table.
struct Tier {
    subnets: Vec<Handle<ec2::Subnet>>,
    routes: Handle<ec2::RouteTable>,
}

impl Tier {
    fn add(stack: &mut Stack, lake: &DataLake, vpc: &Handle<ec2::VPC>, name: &str, tier: u32) -> Tier {
        let tagged = |part: &str| format!("{}-{}{part}", names::base(lake), name.to_lowercase());
        let mut scope = stack.scope(name.to_owned());
        let routes = scope.add("Routes", ec2::RouteTable::new(vpc.vpc_id()).tag("Name", tagged("")));
        let subnets = (0..lake.network.availability_zones)
            .map(|zone| {
                let letter = char::from(b'A' + zone as u8);
                let subnet = ec2::Subnet::new(vpc.vpc_id())
                    .availability_zone(select(zone, availability_zones()))
                    .cidr_block(subnet_block(lake, tier * MOST_ZONES + zone))
                    .tag("Name", tagged(&format!("-{}", letter.to_ascii_lowercase())));
                let subnet = scope.add(format!("Subnet{letter}"), subnet);
                scope.add(
                    format!("Subnet{letter}Routes"),
                    ec2::SubnetRouteTableAssociation::new(ec2::SubnetRouteTableAssociationRequired {
                        route_table_id: routes.route_table_id(),
                        subnet_id: subnet.subnet_id(),
                    }),
                );
                subnet
            })
            .collect();
        Tier { subnets, routes }
    }
}

/// The place of a subnet does not depend on how many zones there are: one more moves none.
const MOST_ZONES: u32 = 3;

/// One of sixteen equal parts of the VPC's block.
fn subnet_block(lake: &DataLake, position: u32) -> String {
    // INVARIANT: a block that is not valid was reported by `DataLake::check`.
    let (first, length) = lake.network.block().unwrap_or((0, 16));
    let address = std::net::Ipv4Addr::from(first + (position << (32 - length - 4)));
    format!("{address}/{}", length + 4)
}

fn add_dhcp_options(stack: &mut Stack, lake: &DataLake, vpc: &Handle<ec2::VPC>) {
    let options = ec2::DHCPOptions::new()
        .domain_name_servers(["AmazonProvidedDNS"])
        // Amazon's time service, reachable from every VPC without a route.
        .ntp_servers(["169.254.169.123"])
        .tag("Name", names::base(lake));
    let options = match &lake.network.dhcp_domain {
        Some(domain) => options.domain_name(domain.clone()),
        None => options,
    };
    let options = stack.add("DhcpOptions", options);
    stack.add(
        "DhcpAssociation",
        ec2::VPCDHCPOptionsAssociation::new(ec2::VPCDHCPOptionsAssociationRequired {
            vpc_id: vpc.vpc_id(),
            dhcp_options_id: options.reference(),
        }),
    );
}

/// A flow log that finds no policy on its bucket makes one, and the stack's own could not be made any more.
fn add_flow_logs(stack: &mut Stack, vpc: &Handle<ec2::VPC>, logs: &AccessLogs) {
    use ec2::flow_log::{FlowLogResourceType, LogDestinationType, TrafficType};

    let flow_log = ec2::FlowLog::new(FlowLogResourceType::VPC, vpc.vpc_id())
        .traffic_type(TrafficType::ALL)
        .log_destination_type(LogDestinationType::S3)
        .log_destination(sub!("{bucket}/{folder}/", bucket = logs.bucket.arn(), folder = FLOW_LOGS))
        .depends_on(&logs.policy);
    stack.add("FlowLog", flow_log);
}

/// The route of the public subnets; what needs the internet waits for it.
fn add_internet_route(stack: &mut Stack, vpc: &Handle<ec2::VPC>, public: &Tier) -> Handle<ec2::Route> {
    let gateway = stack.add("InternetGateway", ec2::InternetGateway::new());
    let attachment = ec2::VPCGatewayAttachment::new(vpc.vpc_id()).internet_gateway_id(gateway.internet_gateway_id());
    let attachment = stack.add("InternetGatewayAttachment", attachment);
    let route = ec2::Route::new(public.routes.route_table_id())
        .destination_cidr_block("0.0.0.0/0")
        .gateway_id(gateway.internet_gateway_id())
        .depends_on(&attachment);
    stack.add("PublicDefaultRoute", route)
}

fn add_nat(stack: &mut Stack, public: &Tier, private: &Tier, internet: &Handle<ec2::Route>) {
    let address = ec2::EIP::new().domain(ec2::eip::Domain::VPC).depends_on(internet);
    let address = stack.add("NatAddress", address);
    let Some(subnet) = public.subnets.first() else { return };
    let nat = ec2::NatGateway::new().subnet_id(subnet.subnet_id()).allocation_id(address.allocation_id());
    let nat = nat.depends_on(internet);
    let nat = stack.add("NatGateway", nat);
    let route = ec2::Route::new(private.routes.route_table_id())
        .destination_cidr_block("0.0.0.0/0")
        .nat_gateway_id(nat.nat_gateway_id());
    stack.add("PrivateDefaultRoute", route);
}

/// S3 and DynamoDB from the private subnets only, and only the lake's own buckets and tables.
fn add_gateway_endpoints(stack: &mut Stack, lake: &DataLake, vpc: &Handle<ec2::VPC>, private: &Tier) {
    let endpoint = |service: &str, policy: Policy<ResourceStatement>| {
        ec2::VPCEndpoint::new(vpc.vpc_id())
            .service_name(sub!("com.amazonaws.{region}.{service}", region = aws::region(), service = service))
            .vpc_endpoint_type(ec2::vpc_endpoint::VpcEndpointType::GATEWAY)
            .route_table_ids([private.routes.route_table_id()])
            .policy_document(policy)
    };
    let buckets: Vec<_> = lake.zones.iter().map(|zone| arn::s3_bucket(names::zone_bucket(lake, zone))).collect();
    let objects: Vec<_> = buckets.iter().map(|it| arn::under(it, "*")).collect();
    let s3 = own_account_only(AnyAction::of(action::s3::SERVICE, "roles decide")).on([buckets, objects].concat());
    stack.add("S3Endpoint", endpoint("s3", Policy::new().statement(own(s3))));
    let tables = arn::dynamodb_table(format!("{}*", names::table_name_prefix(lake)));
    let tables = own_account_only(AnyAction::of(action::dynamodb::SERVICE, "roles decide")).on(tables);
    stack.add("DynamoDbEndpoint", endpoint("dynamodb", Policy::new().statement(own(tables))));
}

/// On a gateway endpoint an account as principal means its root user only, so everybody is named and conditions narrow.
fn own_account_only(actions: AnyAction) -> lakewright_iam::WithoutResources<ResourceStatement> {
    ResourceStatement::allow(AnyPrincipal::because("own account"), actions)
}

fn own(statement: ResourceStatement) -> ResourceStatement {
    statement
        .when(Condition::string_equals(key::PRINCIPAL_ACCOUNT, aws::account_id()))
        .when(Condition::string_equals(key::RESOURCE_ACCOUNT, aws::account_id()))
}

/// Functions reach port 443 only: of S3 and DynamoDB alone where their prefix lists are given, which differ by Region.
fn add_function_security_group(
    stack: &mut Stack,
    lake: &DataLake,
    vpc: &Handle<ec2::VPC>,
) -> Handle<ec2::SecurityGroup> {
    use ec2::security_group::Egress;

    let https = || Egress::new("tcp").from_port(443).to_port(443);
    let egress = if lake.network.nat {
        list![https().cidr_ip("0.0.0.0/0")]
    } else {
        let s3 = prefix_list(stack, "S3");
        let tables = prefix_list(stack, "DynamoDb");
        let given = stack.condition("HasS3PrefixList", Rule::not(Rule::equals(&s3, "")));
        let tables_given = stack.condition("HasDynamoDbPrefixList", Rule::not(Rule::equals(&tables, "")));
        let mut egress = list![
            https().cidr_ip(when(&given, NoValue, "0.0.0.0/0")).destination_prefix_list_id(when(&given, s3, NoValue)),
            when(&tables_given, https().destination_prefix_list_id(tables), NoValue),
        ];
        if !lake.network.interface_endpoints.is_empty() {
            egress.push(val(https().cidr_ip(lake.network.cidr.clone())));
        }
        egress
    };
    let group = ec2::SecurityGroup::new("Functions of the lake").vpc_id(vpc.vpc_id()).security_group_egress(egress);
    stack.add("FunctionSecurityGroup", group)
}

/// The parameter for the prefix list of a service that has a gateway endpoint.
fn prefix_list(stack: &mut Stack, service: &str) -> Expr<lakewright_template::kinds::Str> {
    stack.parameter(
        format!("{service}PrefixListId"),
        Parameter::string()
            .description(format!(
                "Prefix list of {service} in this Region; empty: routes alone bound the functions' way out"
            ))
            .default("")
            .allowed_pattern("(pl-[0-9a-f]+)?", "the id of a prefix list, or nothing"),
    )
}

fn add_interface_endpoints(
    stack: &mut Stack,
    lake: &DataLake,
    vpc: &Handle<ec2::VPC>,
    private: &Tier,
    functions: &Handle<ec2::SecurityGroup>,
) {
    use ec2::security_group::Ingress;

    if lake.network.interface_endpoints.is_empty() {
        return;
    }
    let from_functions = Ingress::new("tcp").from_port(443).to_port(443).source_security_group_id(functions.group_id());
    let group = ec2::SecurityGroup::new("Interface endpoints of the lake")
        .vpc_id(vpc.vpc_id())
        .security_group_ingress([from_functions]);
    let group = stack.add("EndpointSecurityGroup", group);
    for service in &lake.network.interface_endpoints {
        let endpoint = ec2::VPCEndpoint::new(vpc.vpc_id())
            .service_name(sub!("com.amazonaws.{region}.{service}", region = aws::region(), service = service))
            .vpc_endpoint_type(ec2::vpc_endpoint::VpcEndpointType::INTERFACE)
            .private_dns_enabled(true)
            .security_group_ids([group.group_id()])
            .subnet_ids(private.subnets.iter().map(Handle::<ec2::Subnet>::subnet_id).collect::<Vec<_>>());
        let id = lakewright_template::LogicalId::pascal(&format!("{service}-endpoint"));
        stack.add(id, endpoint);
    }
}

/// Lambda makes a function's network interfaces with the function's own role; the Deny keeps its code from the same.
fn function_network_policy(lake: &DataLake) -> Policy {
    let interfaces = [
        action::ec2::ASSIGN_PRIVATE_IP_ADDRESSES,
        action::ec2::CREATE_NETWORK_INTERFACE,
        action::ec2::DELETE_NETWORK_INTERFACE,
        action::ec2::DESCRIBE_NETWORK_INTERFACES,
        action::ec2::DESCRIBE_SECURITY_GROUPS,
        action::ec2::DESCRIBE_SUBNETS,
        action::ec2::DESCRIBE_VPCS,
        action::ec2::GET_SECURITY_GROUPS_FOR_VPC,
        action::ec2::UNASSIGN_PRIVATE_IP_ADDRESSES,
    ];
    let any = || AnyResource::because("network interfaces");
    let functions = arn::lambda_function(format!("{}-*", names::base(lake)));
    Policy::new().statement(Statement::allow(&interfaces[..]).on(any())).statement(
        Statement::deny(&interfaces[..])
            .on(AnyResource::because("not from code"))
            .when(Condition::arn_like(key::lambda::SOURCE_FUNCTION_ARN, functions)),
    )
}
