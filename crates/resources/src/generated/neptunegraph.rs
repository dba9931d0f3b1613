// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::NeptuneGraph`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::NeptuneGraph::Graph`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html).
    Graph = "AWS::NeptuneGraph::Graph", Ref = Str;
    tags "Tags" List;
    new (provisioned_memory: Int = "ProvisionedMemory");
    set {
        /// `DeletionProtection`. Update: in place.
        deletion_protection: Bool = "DeletionProtection";
        /// `GraphName`: 1 to 63 characters, `^[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Update: replaces.
        graph_name: Str = "GraphName";
        /// `ImportTask`. Update: replaces.
        import_task: graph::ImportTask = "ImportTask";
        /// `KmsKeyIdentifier`: 1 to 1024 characters. Update: replaces.
        kms_key_identifier: Str = "KmsKeyIdentifier";
        /// `ProvisionedMemory`: 16 to 24 576. Update: may replace.
        provisioned_memory: Int = "ProvisionedMemory";
        /// `PublicConnectivity`. Update: in place.
        public_connectivity: Bool = "PublicConnectivity";
        /// `ReplicaCount`: 0 to 2. Update: replaces.
        replica_count: Int = "ReplicaCount";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<graph::Tag> = "Tags";
        /// `VectorSearchConfiguration`. Update: replaces.
        vector_search_configuration: graph::VectorSearchConfiguration = "VectorSearchConfiguration";
    }
    get {
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `GraphArn`
        graph_arn: Arn = "GraphArn";
    }
    ref graph_id;
}

/// Property types of `AWS::NeptuneGraph::Graph`.
pub mod graph {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ImportOptions` of `AWS::NeptuneGraph::Graph`.
        ImportOptions;
        new ();
        set {
            /// `Neptune`. Update: replaces.
            neptune: NeptuneImportOptions = "Neptune";
        }
    }

    property! {
        /// `ImportTask` of `AWS::NeptuneGraph::Graph`.
        ImportTask;
        new (source: Str = "Source", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `BlankNodeHandling`. Update: replaces.
            blank_node_handling: BlankNodeHandling = "BlankNodeHandling";
            /// `FailOnError`. Update: replaces.
            fail_on_error: Bool = "FailOnError";
            /// `Format`. Update: replaces.
            format: Format = "Format";
            /// `ImportOptions`. Update: replaces.
            import_options: ImportOptions = "ImportOptions";
            /// `MaxProvisionedMemory`: 16 to 24 576. Update: replaces.
            max_provisioned_memory: Int = "MaxProvisionedMemory";
            /// `MinProvisionedMemory`: 16 to 24 576. Update: replaces.
            min_provisioned_memory: Int = "MinProvisionedMemory";
            /// `ParquetType`. Update: replaces.
            parquet_type: ParquetType = "ParquetType";
        }
    }

    property! {
        /// `NeptuneImportOptions` of `AWS::NeptuneGraph::Graph`.
        NeptuneImportOptions;
        new_with NeptuneImportOptionsRequired {
            /// `S3ExportPath`: 1 to 1024 characters. Update: replaces.
            s3_export_path: Str = "S3ExportPath",
            /// `S3ExportKmsKeyId`: 1 to 1024 characters. Update: replaces.
            s3_export_kms_key_id: Str = "S3ExportKmsKeyId",
        }
        set {
            /// `PreserveDefaultVertexLabels`. Update: replaces.
            preserve_default_vertex_labels: Bool = "PreserveDefaultVertexLabels";
            /// `PreserveEdgeIds`. Update: replaces.
            preserve_edge_ids: Bool = "PreserveEdgeIds";
        }
    }

    property! {
        /// `Tag` of `AWS::NeptuneGraph::Graph`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `VectorSearchConfiguration` of `AWS::NeptuneGraph::Graph`.
        VectorSearchConfiguration;
        new (vector_search_dimension: Int = "VectorSearchDimension");
        set {
        }
    }

    values! {
        /// `BlankNodeHandling` of `AWS::NeptuneGraph::Graph`.
        BlankNodeHandling {
            CONVERT_TO_IRI = "convertToIri",
        }
    }

    values! {
        /// `Format` of `AWS::NeptuneGraph::Graph`.
        Format {
            CSV = "CSV",
            OPEN_CYPHER = "OPEN_CYPHER",
            PARQUET = "PARQUET",
            NTRIPLES = "NTRIPLES",
        }
    }

    values! {
        /// `ParquetType` of `AWS::NeptuneGraph::Graph`.
        ParquetType {
            COLUMNAR = "COLUMNAR",
        }
    }
}

resource! {
    /// `AWS::NeptuneGraph::GraphSnapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graphsnapshot.html).
    GraphSnapshot = "AWS::NeptuneGraph::GraphSnapshot", Ref = Arn;
    tags "Tags" List;
    new_with GraphSnapshotRequired {
        /// `GraphIdentifier`: `^g-[a-z0-9]{10}$`. Update: replaces.
        graph_identifier: Str = "GraphIdentifier",
        /// `SnapshotName`: 1 to 63 characters, `^(?!gs-)[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        snapshot_name: Str = "SnapshotName",
    }
    set {
        /// `GraphIdentifier`: `^g-[a-z0-9]{10}$`. Update: replaces.
        graph_identifier: Str = "GraphIdentifier";
        /// `SnapshotName`: 1 to 63 characters, `^(?!gs-)[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        snapshot_name: Str = "SnapshotName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<graph_snapshot::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `KmsKeyIdentifier`
        kms_key_identifier: Str = "KmsKeyIdentifier";
        /// `SnapshotCreateTime`
        snapshot_create_time: Str = "SnapshotCreateTime";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::NeptuneGraph::GraphSnapshot`.
pub mod graph_snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::NeptuneGraph::GraphSnapshot`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::NeptuneGraph::PrivateGraphEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-privategraphendpoint.html).
    PrivateGraphEndpoint = "AWS::NeptuneGraph::PrivateGraphEndpoint", Ref = Str;
    new_with PrivateGraphEndpointRequired {
        /// `GraphIdentifier`: `^g-[a-z0-9]{10}$`. Update: replaces.
        graph_identifier: Str = "GraphIdentifier",
        /// `VpcId`: `^vpc-[a-z0-9]+$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
    }
    set {
        /// `GraphIdentifier`: `^g-[a-z0-9]{10}$`. Update: replaces.
        graph_identifier: Str = "GraphIdentifier";
        /// `SecurityGroupIds`. Update: replaces.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetIds`: 1 to 6 items, `^subnet-[a-z0-9]+$`. Update: replaces.
        subnet_ids: List<Str> = "SubnetIds";
        /// `VpcId`: `^vpc-[a-z0-9]+$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `VpcEndpointId`
        vpc_endpoint_id: Str = "VpcEndpointId";
    }
    ref private_graph_endpoint_identifier;
}
