//! Where a stack is deployed: account and Region.

use std::fmt;

use lakewright_template::Text;

/// An AWS account, and the Region in it if the stack is meant for one.
///
/// A template is the same for every Region unless the user writes one into it; a Region given here is compared before
/// a deployment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    id: Text,
    region: Option<Region>,
}

impl Account {
    /// The account with a twelve-digit id. Anything else is reported at synthesis.
    pub fn new(id: impl Into<Text>) -> Account {
        Account { id: id.into(), region: None }
    }

    /// The same account, in one Region.
    #[must_use]
    pub fn region(mut self, region: Region) -> Account {
        self.region = Some(region);
        self
    }

    /// The account's id.
    pub fn id(&self) -> &Text {
        &self.id
    }

    /// The Region, if the stack is meant for one.
    pub fn chosen_region(&self) -> Option<&Region> {
        self.region.as_ref()
    }

    pub(crate) fn is_valid(&self) -> bool {
        self.id.len() == 12 && self.id.bytes().all(|it| it.is_ascii_digit())
    }
}

/// An AWS Region by its code; the constants are the commercial ones, [`Region::new`] takes any other.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Region(Text);

impl Region {
    /// A Region by its code, such as `eu-west-1`.
    pub fn new(code: impl Into<Text>) -> Region {
        Region(code.into())
    }

    /// The code.
    pub fn code(&self) -> &Text {
        &self.0
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! regions {
    ($($name:ident = $code:literal, $place:literal;)*) => {
        impl Region {$(
            #[doc = concat!("`", $code, "`: ", $place, ".")]
            pub const $name: Region = Region(Text::Borrowed($code));
        )*}
    };
}

regions! {
    AF_SOUTH_1 = "af-south-1", "Cape Town";
    AP_EAST_1 = "ap-east-1", "Hong Kong";
    AP_NORTHEAST_1 = "ap-northeast-1", "Tokyo";
    AP_NORTHEAST_2 = "ap-northeast-2", "Seoul";
    AP_NORTHEAST_3 = "ap-northeast-3", "Osaka";
    AP_SOUTH_1 = "ap-south-1", "Mumbai";
    AP_SOUTH_2 = "ap-south-2", "Hyderabad";
    AP_SOUTHEAST_1 = "ap-southeast-1", "Singapore";
    AP_SOUTHEAST_2 = "ap-southeast-2", "Sydney";
    AP_SOUTHEAST_3 = "ap-southeast-3", "Jakarta";
    AP_SOUTHEAST_4 = "ap-southeast-4", "Melbourne";
    CA_CENTRAL_1 = "ca-central-1", "Canada (Central)";
    CA_WEST_1 = "ca-west-1", "Calgary";
    EU_CENTRAL_1 = "eu-central-1", "Frankfurt";
    EU_CENTRAL_2 = "eu-central-2", "Zurich";
    EU_NORTH_1 = "eu-north-1", "Stockholm";
    EU_SOUTH_1 = "eu-south-1", "Milan";
    EU_SOUTH_2 = "eu-south-2", "Spain";
    EU_WEST_1 = "eu-west-1", "Ireland";
    EU_WEST_2 = "eu-west-2", "London";
    EU_WEST_3 = "eu-west-3", "Paris";
    IL_CENTRAL_1 = "il-central-1", "Tel Aviv";
    ME_CENTRAL_1 = "me-central-1", "United Arab Emirates";
    ME_SOUTH_1 = "me-south-1", "Bahrain";
    SA_EAST_1 = "sa-east-1", "São Paulo";
    US_EAST_1 = "us-east-1", "N. Virginia";
    US_EAST_2 = "us-east-2", "Ohio";
    US_WEST_1 = "us-west-1", "N. California";
    US_WEST_2 = "us-west-2", "Oregon";
}
