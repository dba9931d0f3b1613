// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Location`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Location::APIKey`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-apikey.html).
    APIKey = "AWS::Location::APIKey", Ref = Str;
    tags "Tags" List;
    new (key_name: Str = "KeyName", restrictions: api_key::ApiKeyRestrictions = "Restrictions");
    set {
        /// `Description`: at most 1000 characters. Update: in place.
        description: Str = "Description";
        /// `ExpireTime`. Update: in place.
        expire_time: Str = "ExpireTime";
        /// `ForceDelete`. Update: in place.
        force_delete: Bool = "ForceDelete";
        /// `ForceUpdate`. Update: in place.
        force_update: Bool = "ForceUpdate";
        /// `KeyName`: 1 to 100 characters, `^[-._\w]+$`. Update: replaces.
        key_name: Str = "KeyName";
        /// `NoExpiry`. Update: in place.
        no_expiry: Bool = "NoExpiry";
        /// `Restrictions`. Update: in place.
        restrictions: api_key::ApiKeyRestrictions = "Restrictions";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<api_key::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `KeyArn`
        key_arn: Arn = "KeyArn";
        /// `UpdateTime`
        update_time: Str = "UpdateTime";
    }
    ref key_name;
}

/// Property types of `AWS::Location::APIKey`.
pub mod api_key {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AndroidApp` of `AWS::Location::APIKey`.
        AndroidApp;
        new_with AndroidAppRequired {
            /// `CertificateFingerprint`: 59 characters, `^([A-Fa-f0-9]{2}:){19}[A-Fa-f0-9]{2}$`. Update: in place.
            certificate_fingerprint: Str = "CertificateFingerprint",
            /// `Package`: 1 to 255 characters, `^([A-Za-z][A-Za-z\d_]*\.)+[A-Za-z][A-Za-z\d_]*$`. Update: in place.
            package: Str = "Package",
        }
        set {
        }
    }

    property! {
        /// `ApiKeyRestrictions` of `AWS::Location::APIKey`.
        ApiKeyRestrictions;
        new_with ApiKeyRestrictionsRequired {
            /// `AllowActions`: 1 to 24 items, 5 to 200 characters, `^(geo|geo-routes|geo-places|geo-maps):\w*\*?$`. Update: in place.
            allow_actions: List<Str> = "AllowActions",
            /// `AllowResources`: 1 to 8 items, at most 1600 characters. Update: in place.
            allow_resources: List<Str> = "AllowResources",
        }
        set {
            /// `AllowAndroidApps`: at most 5 items. Update: in place.
            allow_android_apps: List<AndroidApp> = "AllowAndroidApps";
            /// `AllowAppleApps`: at most 5 items. Update: in place.
            allow_apple_apps: List<AppleApp> = "AllowAppleApps";
            /// `AllowReferers`: at most 5 items, at most 253 characters. Update: in place.
            allow_referers: List<Str> = "AllowReferers";
        }
    }

    property! {
        /// `AppleApp` of `AWS::Location::APIKey`.
        AppleApp;
        new (bundle_id: Str = "BundleId");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Location::APIKey`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Location::GeofenceCollection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-geofencecollection.html).
    GeofenceCollection = "AWS::Location::GeofenceCollection", Ref = Str;
    tags "Tags" List;
    new (collection_name: Str = "CollectionName");
    set {
        /// `CollectionName`: 1 to 100 characters, `^[-._\w]+$`. Update: replaces.
        collection_name: Str = "CollectionName";
        /// `Description`: at most 1000 characters. Update: may replace.
        description: Str = "Description";
        /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `PricingPlan` (deprecated). Update: in place.
        pricing_plan: geofence_collection::PricingPlan = "PricingPlan";
        /// `PricingPlanDataSource` (deprecated). Update: in place.
        pricing_plan_data_source: Str = "PricingPlanDataSource";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<geofence_collection::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CollectionArn`
        collection_arn: Arn = "CollectionArn";
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `UpdateTime`
        update_time: Str = "UpdateTime";
    }
    ref collection_name;
}

/// Property types of `AWS::Location::GeofenceCollection`.
pub mod geofence_collection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api_key::Tag;

    values! {
        /// `PricingPlan` of `AWS::Location::GeofenceCollection`.
        PricingPlan {
            REQUEST_BASED_USAGE = "RequestBasedUsage",
        }
    }
}

resource! {
    /// `AWS::Location::Map`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html).
    Map = "AWS::Location::Map", Ref = Str;
    tags "Tags" List;
    new (configuration: map::MapConfiguration = "Configuration", map_name: Str = "MapName");
    set {
        /// `Configuration`. Update: replaces.
        configuration: map::MapConfiguration = "Configuration";
        /// `Description`: at most 1000 characters. Update: may replace.
        description: Str = "Description";
        /// `MapName`: 1 to 100 characters, `^[-._\w]+$`. Update: replaces.
        map_name: Str = "MapName";
        /// `PricingPlan`. Update: may replace.
        pricing_plan: map::PricingPlan = "PricingPlan";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<map::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `MapArn`
        map_arn: Arn = "MapArn";
        /// `UpdateTime`
        update_time: Str = "UpdateTime";
    }
    ref map_name;
}

/// Property types of `AWS::Location::Map`.
pub mod map {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api_key::Tag;

    pub use super::geofence_collection::PricingPlan;

    property! {
        /// `MapConfiguration` of `AWS::Location::Map`.
        MapConfiguration;
        new (style: Str = "Style");
        set {
            /// `CustomLayers`: at most 10 items, 1 to 100 characters, `^[-._\w]+$`. Update: replaces.
            custom_layers: List<Str> = "CustomLayers";
            /// `PoliticalView`: 3 characters, `^[A-Z]{3}$`. Update: replaces.
            political_view: Str = "PoliticalView";
        }
    }
}

resource! {
    /// `AWS::Location::PlaceIndex`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-placeindex.html).
    PlaceIndex = "AWS::Location::PlaceIndex", Ref = Str;
    tags "Tags" List;
    new_with PlaceIndexRequired {
        /// `DataSource`. Update: replaces.
        data_source: Str = "DataSource",
        /// `IndexName`: 1 to 100 characters, `^[-._\w]+$`. Update: replaces.
        index_name: Str = "IndexName",
    }
    set {
        /// `DataSource`. Update: replaces.
        data_source: Str = "DataSource";
        /// `DataSourceConfiguration`. Update: may replace.
        data_source_configuration: place_index::DataSourceConfiguration = "DataSourceConfiguration";
        /// `Description`: at most 1000 characters. Update: may replace.
        description: Str = "Description";
        /// `IndexName`: 1 to 100 characters, `^[-._\w]+$`. Update: replaces.
        index_name: Str = "IndexName";
        /// `PricingPlan`. Update: may replace.
        pricing_plan: place_index::PricingPlan = "PricingPlan";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<place_index::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `IndexArn`
        index_arn: Arn = "IndexArn";
        /// `UpdateTime`
        update_time: Str = "UpdateTime";
    }
    ref index_name;
}

/// Property types of `AWS::Location::PlaceIndex`.
pub mod place_index {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api_key::Tag;

    pub use super::geofence_collection::PricingPlan;

    property! {
        /// `DataSourceConfiguration` of `AWS::Location::PlaceIndex`.
        DataSourceConfiguration;
        new ();
        set {
            /// `IntendedUse`. Update: may replace.
            intended_use: IntendedUse = "IntendedUse";
        }
    }

    values! {
        /// `IntendedUse` of `AWS::Location::PlaceIndex`.
        IntendedUse {
            SINGLE_USE = "SingleUse",
            STORAGE = "Storage",
        }
    }
}

resource! {
    /// `AWS::Location::RouteCalculator`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-routecalculator.html).
    RouteCalculator = "AWS::Location::RouteCalculator", Ref = Str;
    tags "Tags" List;
    new_with RouteCalculatorRequired {
        /// `DataSource`. Update: replaces.
        data_source: Str = "DataSource",
        /// `CalculatorName`: 1 to 100 characters, `^[-._\w]+$`. Update: replaces.
        calculator_name: Str = "CalculatorName",
    }
    set {
        /// `CalculatorName`: 1 to 100 characters, `^[-._\w]+$`. Update: replaces.
        calculator_name: Str = "CalculatorName";
        /// `DataSource`. Update: replaces.
        data_source: Str = "DataSource";
        /// `Description`: at most 1000 characters. Update: may replace.
        description: Str = "Description";
        /// `PricingPlan`. Update: may replace.
        pricing_plan: route_calculator::PricingPlan = "PricingPlan";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<route_calculator::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CalculatorArn`
        calculator_arn: Arn = "CalculatorArn";
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `UpdateTime`
        update_time: Str = "UpdateTime";
    }
    ref calculator_name;
}

/// Property types of `AWS::Location::RouteCalculator`.
pub mod route_calculator {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api_key::Tag;

    pub use super::geofence_collection::PricingPlan;
}

resource! {
    /// `AWS::Location::Tracker`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-tracker.html).
    Tracker = "AWS::Location::Tracker", Ref = Str;
    tags "Tags" List;
    new (tracker_name: Str = "TrackerName");
    set {
        /// `Description`: at most 1000 characters. Update: may replace.
        description: Str = "Description";
        /// `EventBridgeEnabled`. Update: in place.
        event_bridge_enabled: Bool = "EventBridgeEnabled";
        /// `KmsKeyEnableGeospatialQueries`. Update: in place.
        kms_key_enable_geospatial_queries: Bool = "KmsKeyEnableGeospatialQueries";
        /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `PositionFiltering`. Update: may replace.
        position_filtering: tracker::PositionFiltering = "PositionFiltering";
        /// `PricingPlan` (deprecated). Update: in place.
        pricing_plan: tracker::PricingPlan = "PricingPlan";
        /// `PricingPlanDataSource` (deprecated). Update: in place.
        pricing_plan_data_source: Str = "PricingPlanDataSource";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<tracker::Tag> = "Tags";
        /// `TrackerName`: 1 to 100 characters, `^[-._\w]+$`. Update: replaces.
        tracker_name: Str = "TrackerName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `TrackerArn`
        tracker_arn: Arn = "TrackerArn";
        /// `UpdateTime`
        update_time: Str = "UpdateTime";
    }
    ref tracker_name;
}

/// Property types of `AWS::Location::Tracker`.
pub mod tracker {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api_key::Tag;

    pub use super::geofence_collection::PricingPlan;

    values! {
        /// `PositionFiltering` of `AWS::Location::Tracker`.
        PositionFiltering {
            TIME_BASED = "TimeBased",
            DISTANCE_BASED = "DistanceBased",
            ACCURACY_BASED = "AccuracyBased",
        }
    }
}

resource! {
    /// `AWS::Location::TrackerConsumer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-trackerconsumer.html).
    TrackerConsumer = "AWS::Location::TrackerConsumer", Ref = Str;
    new_with TrackerConsumerRequired {
        /// `ConsumerArn`: at most 1600 characters. Update: replaces.
        consumer_arn: Str = "ConsumerArn",
        /// `TrackerName`: 1 to 100 characters, `^[-._\w]+$`. Update: replaces.
        tracker_name: Str = "TrackerName",
    }
    set {
        /// `ConsumerArn`: at most 1600 characters. Update: replaces.
        consumer_arn: Str = "ConsumerArn";
        /// `TrackerName`: 1 to 100 characters, `^[-._\w]+$`. Update: replaces.
        tracker_name: Str = "TrackerName";
    }
    get {
    }
}
