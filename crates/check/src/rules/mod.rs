//! All rules, a file each.
//!
//! A rule's file begins with a comment that is its documentation page: what it finds, why that matters, an example, what
//! to do, and who says so. Rules whose findings come out of a shared walk ([`mod@crate::properties`],
//! [`mod@crate::functions`]) have such a file too, with their [`Rule`] alone.

mod assembly;
mod conditions;
mod constraints;
mod functions;
mod mappings;
mod outputs;
mod parameters;
mod policies;
mod properties;
mod relations;
mod resources;
mod services;
mod template;

mod kinds;
pub(crate) mod mentions;
pub(crate) mod parameter_types;
pub(crate) mod policy_attribute;
pub(crate) mod runtimes;
mod usage;
mod walks;
mod wired;
mod wiring;

use std::sync::LazyLock;

use crate::rule::Rule;

pub(crate) use kinds::given_as;
pub(crate) use usage::used_as;
pub(crate) use walks::walks;

static RULES: [Rule; 163] = [
    template::unreadable::RULE,
    template::sections::RULE,
    template::size::RULE,
    template::description_length::RULE,
    template::description::RULE,
    functions::get_att::RULE,
    functions::find_in_map::RULE,
    functions::get_azs::RULE,
    functions::import_value::RULE,
    functions::select::RULE,
    functions::split::RULE,
    functions::sub::RULE,
    functions::reference::RULE,
    functions::base64::RULE,
    functions::join::RULE,
    functions::cidr::RULE,
    functions::if_function::RULE,
    template::sub_needed::RULE,
    template::secure_reference::RULE,
    services::previous_generation::RULE,
    parameters::image_type::RULE,
    services::table_attributes::RULE,
    functions::length::RULE,
    functions::to_json_string::RULE,
    functions::for_each::RULE,
    functions::get_stack_output::RULE,
    functions::get_att_format::RULE,
    functions::ref_format::RULE,
    properties::security_group_id::RULE,
    properties::vpc_id::RULE,
    properties::image_id::RULE,
    properties::subnet_id::RULE,
    properties::log_group_name::RULE,
    properties::role_arn::RULE,
    properties::key_arn::RULE,
    properties::topic_arn::RULE,
    properties::certificate_arn::RULE,
    properties::function_arn::RULE,
    properties::bucket_name::RULE,
    parameters::shape::RULE,
    parameters::kind::RULE,
    parameters::count::RULE,
    parameters::name_length::RULE,
    parameters::default::RULE,
    services::runtime_create_blocked::RULE,
    services::runtime_update_blocked::RULE,
    resources::shape::RULE,
    properties::unknown::RULE,
    properties::required::RULE,
    resources::cycle::RULE,
    resources::depends_on::RULE,
    resources::kind::RULE,
    template::names::RULE,
    template::counts::RULE,
    properties::kind::RULE,
    properties::exactly_one::RULE,
    resources::condition::RULE,
    properties::any_of::RULE,
    properties::one_of::RULE,
    resources::same_identifier::RULE,
    properties::excluded::RULE,
    properties::dependent::RULE,
    services::tags::RULE,
    properties::allowed_value::RULE,
    properties::pattern::RULE,
    properties::item_count::RULE,
    properties::length::RULE,
    properties::range::RULE,
    resources::deletion_policy::RULE,
    resources::update_replace_policy::RULE,
    properties::unique::RULE,
    resources::serverless::RULE,
    properties::read_only::RULE,
    assembly::parameters::RULE,
    services::bucket_acl::RULE,
    properties::at_least_one::RULE,
    policies::identity::RULE,
    policies::resource::RULE,
    policies::repository::RULE,
    policies::trust::RULE,
    services::lifecycle::RULE,
    template::metadata::RULE,
    outputs::shape::RULE,
    outputs::required::RULE,
    outputs::types::RULE,
    outputs::condition::RULE,
    outputs::count::RULE,
    outputs::name_length::RULE,
    outputs::value::RULE,
    outputs::export::RULE,
    mappings::shape::RULE,
    mappings::name_length::RULE,
    mappings::count::RULE,
    conditions::shape::RULE,
    conditions::equals_function::RULE,
    conditions::and_function::RULE,
    conditions::not_function::RULE,
    conditions::or_function::RULE,
    conditions::missing::RULE,
    functions::sub_not_join::RULE,
    resources::stateful::RULE,
    resources::retention::RULE,
    resources::hard_coded_partition::RULE,
    assembly::exports::RULE,
    services::queue_fifo_name::RULE,
    assembly::outputs::RULE,
    template::null::RULE,
    policies::character::RULE,
    policies::quota::RULE,
    policies::size::RULE,
    resources::unavailable::RULE,
    services::secret_parameter::RULE,
    functions::sub_unneeded::RULE,
    functions::if_unreachable::RULE,
    functions::ref_resolved::RULE,
    functions::sub_resolved::RULE,
    functions::join_resolved::RULE,
    functions::split_resolved::RULE,
    functions::find_in_map_resolved::RULE,
    functions::select_resolved::RULE,
    functions::get_azs_resolved::RULE,
    functions::to_json_string_resolved::RULE,
    functions::raw_pseudo_parameter::RULE,
    parameters::used::RULE,
    parameters::unsupported_kind::RULE,
    parameters::shown_secret::RULE,
    services::password::RULE,
    policies::version::RULE,
    services::runtime_deprecated::RULE,
    services::zip_runtime::RULE,
    services::package_only::RULE,
    resources::depends_on_obsolete::RULE,
    services::hard_coded_zone::RULE,
    resources::both_policies::RULE,
    policies::actions::RULE,
    services::bucket_acl_legacy::RULE,
    services::lifecycle_sunset::RULE,
    services::lifecycle_maintenance::RULE,
    mappings::used::RULE,
    conditions::used::RULE,
    conditions::always::RULE,
    parameters::count_near::RULE,
    parameters::name_near::RULE,
    resources::count_near::RULE,
    resources::name_near::RULE,
    outputs::count_near::RULE,
    outputs::name_near::RULE,
    mappings::count_near::RULE,
    mappings::name_near::RULE,
    template::size_near::RULE,
    template::description_near::RULE,
    template::interface_parameters::RULE,
    template::transform::RULE,
    template::reference_spaces::RULE,
    outputs::import::RULE,
    functions::sub_unused::RULE,
    resources::creation_policy::RULE,
    policies::own_arn::RULE,
    functions::dynamic_reference::RULE,
    functions::secret_reference::RULE,
    conditions::rule_shape::RULE,
    resources::serverless_attribute::RULE,
    resources::module::RULE,
];

/// These, the wiring rules, the constraints and the relations.
static ALL: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let mut all: Vec<Rule> =
        RULES.iter().copied().chain(wiring::rules()).chain(constraints::rules()).chain(relations::rules()).collect();
    all.sort_by_key(|it| it.id);
    all
});

/// All rules, by id.
pub fn rules() -> &'static [Rule] {
    &ALL
}

#[cfg(test)]
mod tests {
    use super::rules;

    #[test]
    fn rules_are_sorted_and_none_stands_twice() {
        assert!(rules().windows(2).all(|it| it[0].id < it[1].id));
    }
}
