// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::RoboMaker`: 6 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::RoboMaker::Fleet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-fleet.html).
    Fleet = "AWS::RoboMaker::Fleet", Ref = RoboMakerFleetArn;
    new ();
    set {
        /// `Name`: 1 to 255 characters, `[a-zA-Z0-9_\-]{1,255}$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref arn;
}

resource! {
    /// `AWS::RoboMaker::Robot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robot.html).
    Robot = "AWS::RoboMaker::Robot", Ref = Arn;
    new (greengrass_group_id: Str = "GreengrassGroupId", architecture: robot::Architecture = "Architecture");
    set {
        /// `Architecture`. Update: replaces.
        architecture: robot::Architecture = "Architecture";
        /// `Fleet`: 1 to 1224 characters. Update: replaces.
        fleet: RoboMakerFleetArn = "Fleet";
        /// `GreengrassGroupId`: 1 to 1224 characters. Update: replaces.
        greengrass_group_id: Str = "GreengrassGroupId";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::RoboMaker::Robot`.
pub mod robot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Architecture` of `AWS::RoboMaker::Robot`.
        Architecture {
            X86_64 = "X86_64",
            ARM64 = "ARM64",
            ARMHF = "ARMHF",
        }
    }
}

resource! {
    /// `AWS::RoboMaker::RobotApplication`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplication.html).
    RobotApplication = "AWS::RoboMaker::RobotApplication", Ref = RoboMakerRobotApplicationArn;
    new (robot_software_suite: robot_application::RobotSoftwareSuite = "RobotSoftwareSuite");
    set {
        /// `CurrentRevisionId`: 1 to 40 characters. Update: in place.
        current_revision_id: Str = "CurrentRevisionId";
        /// `Environment`. Update: in place.
        environment: Str = "Environment";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `RobotSoftwareSuite`. Update: in place.
        robot_software_suite: robot_application::RobotSoftwareSuite = "RobotSoftwareSuite";
        /// `Sources`. Update: in place.
        sources: List<robot_application::SourceConfig> = "Sources";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CurrentRevisionId`
        current_revision_id: Str = "CurrentRevisionId";
    }
    ref arn;
}

/// Property types of `AWS::RoboMaker::RobotApplication`.
pub mod robot_application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::robot::Architecture;

    property! {
        /// `RobotSoftwareSuite` of `AWS::RoboMaker::RobotApplication`.
        RobotSoftwareSuite;
        new (name: Name = "Name");
        set {
            /// `Version`. Update: in place.
            version: Version = "Version";
        }
    }

    property! {
        /// `SourceConfig` of `AWS::RoboMaker::RobotApplication`.
        SourceConfig;
        new_with SourceConfigRequired {
            /// `S3Bucket`. Update: in place.
            s3_bucket: S3BucketName = "S3Bucket",
            /// `S3Key`. Update: in place.
            s3_key: Str = "S3Key",
            /// `Architecture`: 1 to 255 characters. Update: in place.
            architecture: Architecture = "Architecture",
        }
        set {
        }
    }

    values! {
        /// `Name` of `AWS::RoboMaker::RobotApplication`.
        Name {
            ROS = "ROS",
            ROS2 = "ROS2",
            GENERAL = "General",
        }
    }

    values! {
        /// `Version` of `AWS::RoboMaker::RobotApplication`.
        Version {
            KINETIC = "Kinetic",
            MELODIC = "Melodic",
            DASHING = "Dashing",
        }
    }
}

resource! {
    /// `AWS::RoboMaker::RobotApplicationVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplicationversion.html).
    RobotApplicationVersion = "AWS::RoboMaker::RobotApplicationVersion", Ref = Arn;
    new (application: RoboMakerRobotApplicationArn = "Application");
    set {
        /// `Application`. Update: replaces.
        application: RoboMakerRobotApplicationArn = "Application";
        /// `CurrentRevisionId`: 1 to 40 characters, `[a-zA-Z0-9_.\-]*`. Update: replaces.
        current_revision_id: Str = "CurrentRevisionId";
    }
    get {
        /// `ApplicationVersion`
        application_version: Str = "ApplicationVersion";
    }
    ref arn;
}

resource! {
    /// `AWS::RoboMaker::SimulationApplication`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html).
    SimulationApplication = "AWS::RoboMaker::SimulationApplication", Ref = RoboMakerSimulationApplicationArn;
    new (robot_software_suite: simulation_application::RobotSoftwareSuite = "RobotSoftwareSuite", simulation_software_suite: simulation_application::SimulationSoftwareSuite = "SimulationSoftwareSuite");
    set {
        /// `CurrentRevisionId`. Update: in place.
        current_revision_id: Str = "CurrentRevisionId";
        /// `Environment`. Update: in place.
        environment: Str = "Environment";
        /// `Name`: 1 to 255 characters, `[a-zA-Z0-9_\-]*`. Update: replaces.
        name: Str = "Name";
        /// `RenderingEngine`. Update: in place.
        rendering_engine: simulation_application::RenderingEngine = "RenderingEngine";
        /// `RobotSoftwareSuite`. Update: in place.
        robot_software_suite: simulation_application::RobotSoftwareSuite = "RobotSoftwareSuite";
        /// `SimulationSoftwareSuite`. Update: in place.
        simulation_software_suite: simulation_application::SimulationSoftwareSuite = "SimulationSoftwareSuite";
        /// `Sources`. Update: in place.
        sources: List<simulation_application::SourceConfig> = "Sources";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CurrentRevisionId`
        current_revision_id: Str = "CurrentRevisionId";
    }
    ref arn;
}

/// Property types of `AWS::RoboMaker::SimulationApplication`.
pub mod simulation_application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::robot::Architecture;

    property! {
        /// `RenderingEngine` of `AWS::RoboMaker::SimulationApplication`.
        RenderingEngine;
        new (name: RenderingEngineName = "Name", version: Str = "Version");
        set {
        }
    }

    property! {
        /// `RobotSoftwareSuite` of `AWS::RoboMaker::SimulationApplication`.
        RobotSoftwareSuite;
        new (name: RobotSoftwareSuiteName = "Name");
        set {
            /// `Version`. Update: in place.
            version: RobotSoftwareSuiteVersion = "Version";
        }
    }

    property! {
        /// `SimulationSoftwareSuite` of `AWS::RoboMaker::SimulationApplication`.
        SimulationSoftwareSuite;
        new (name: SimulationSoftwareSuiteName = "Name");
        set {
            /// `Version`. Update: in place.
            version: SimulationSoftwareSuiteVersion = "Version";
        }
    }

    property! {
        /// `SourceConfig` of `AWS::RoboMaker::SimulationApplication`.
        SourceConfig;
        new_with SourceConfigRequired {
            /// `S3Bucket`: `[a-z0-9][a-z0-9.\-]*[a-z0-9]`. Update: in place.
            s3_bucket: S3BucketName = "S3Bucket",
            /// `S3Key`: 1 to 1024 characters. Update: in place.
            s3_key: Str = "S3Key",
            /// `Architecture`. Update: in place.
            architecture: Architecture = "Architecture",
        }
        set {
        }
    }

    values! {
        /// `RenderingEngineName` of `AWS::RoboMaker::SimulationApplication`.
        RenderingEngineName {
            OGRE = "OGRE",
        }
    }

    values! {
        /// `RobotSoftwareSuiteName` of `AWS::RoboMaker::SimulationApplication`.
        RobotSoftwareSuiteName {
            ROS = "ROS",
            ROS2 = "ROS2",
            GENERAL = "General",
        }
    }

    values! {
        /// `RobotSoftwareSuiteVersion` of `AWS::RoboMaker::SimulationApplication`.
        RobotSoftwareSuiteVersion {
            KINETIC = "Kinetic",
            MELODIC = "Melodic",
            DASHING = "Dashing",
            FOXY = "Foxy",
        }
    }

    values! {
        /// `SimulationSoftwareSuiteName` of `AWS::RoboMaker::SimulationApplication`.
        SimulationSoftwareSuiteName {
            GAZEBO = "Gazebo",
            ROSBAG_PLAY = "RosbagPlay",
            SIMULATION_RUNTIME = "SimulationRuntime",
        }
    }

    values! {
        /// `SimulationSoftwareSuiteVersion` of `AWS::RoboMaker::SimulationApplication`.
        SimulationSoftwareSuiteVersion {
            N7 = "7",
            N9 = "9",
            N11 = "11",
            KINETIC = "Kinetic",
            MELODIC = "Melodic",
            DASHING = "Dashing",
            FOXY = "Foxy",
        }
    }
}

resource! {
    /// `AWS::RoboMaker::SimulationApplicationVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplicationversion.html).
    SimulationApplicationVersion = "AWS::RoboMaker::SimulationApplicationVersion", Ref = Arn;
    new (application: RoboMakerSimulationApplicationArn = "Application");
    set {
        /// `Application`. Update: replaces.
        application: RoboMakerSimulationApplicationArn = "Application";
        /// `CurrentRevisionId`: 1 to 40 characters, `[a-zA-Z0-9_.\-]*`. Update: replaces.
        current_revision_id: Str = "CurrentRevisionId";
    }
    get {
        /// `ApplicationVersion`
        application_version: Str = "ApplicationVersion";
    }
    ref arn;
}
