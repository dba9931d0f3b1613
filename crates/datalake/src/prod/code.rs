//! The functions' code and layers: the lake's own function inside the template, folders of the user as zips beside it.

use std::collections::{BTreeMap, BTreeSet};

use lakewright_resources::{ResourceExt, kinds::LambdaLayerVersionArn, lambda};
use lakewright_stack::{Asset, Parameter, Stack};
use lakewright_template::{Diagnostic, Expr, Mapping, Object, Path, Uncheck, kinds::Str, val};

use crate::config::{DataLake, Hop, Layers};
use crate::names;

/// The function that carries CSV on, as it stands in the template.
pub const HOP_SOURCE: &str = include_str!("../../function/hop.py");

/// The version of the managed layer AWS SDK for pandas, which brings pandas and numpy.
///
/// Source: AWS SDK for pandas, "AWS Lambda Managed Layers", 2026-07-24.
const PANDAS_VERSION: &str = "3.17.0";

/// The folders of the two layers, relative to the configuration, where the lake brings its own.
pub(crate) const LAYER_FOLDERS: [&str; 2] = ["layers/numpy", "layers/pandas"];

/// Folders of code by their names in the configuration, packaged.
pub type Folders = BTreeMap<String, Asset>;

/// Where functions get their code and their layers from.
pub(crate) struct Code {
    source: Option<Mapping>,
    bucket: Option<Expr<Str>>,
    /// Folder to key in the artifact bucket.
    keys: BTreeMap<String, String>,
    /// Runtime to layers.
    layers: BTreeMap<String, Vec<Expr<LambdaLayerVersionArn>>>,
}

impl Code {
    /// Declares what the hops need: mapping, parameters, layers, assets.
    pub(crate) fn add(stack: &mut Stack, lake: &DataLake, folders: &Folders) -> Code {
        let hops = lake.hops();
        let own_layers = lake.functions.layers == Layers::Own && !hops.is_empty();
        let mut wanted: Vec<&str> = hops.iter().filter_map(|hop| hop.code).collect();
        if own_layers {
            wanted.extend(LAYER_FOLDERS);
        }
        let keys: BTreeMap<String, String> =
            wanted.iter().filter_map(|it| Some(((*it).to_owned(), add_asset(stack, lake, folders, it)?))).collect();
        let bucket = (!wanted.is_empty()).then(|| artifact_bucket(stack, lake));
        // The one copy of the source: every function finds it by name.
        let source = hops
            .iter()
            .any(|hop| hop.code.is_none())
            .then(|| stack.mapping("Code", Object::of("Hop", Object::of("Source", HOP_SOURCE))));
        let mut layers = BTreeMap::new();
        for hop in &hops {
            let runtime = &hop.functions.runtime;
            if !layers.contains_key(runtime) {
                let found = match &bucket {
                    Some(bucket) if own_layers => {
                        if layers.is_empty() {
                            add_layers(stack, lake, bucket, &keys)
                        } else {
                            layers.values().next().cloned().unwrap_or_default()
                        }
                    }
                    _ => vec![managed_layer(stack, lake, runtime)],
                };
                layers.insert(runtime.clone(), found);
            }
        }
        report_without_handler(stack, &hops, folders);
        report_too_large(stack, lake, folders);
        Code { source, bucket, keys, layers }
    }

    /// The code of a hop's function.
    pub(crate) fn of(&self, hop: &Hop<'_>) -> lambda::function::Code {
        let code = lambda::function::Code::new();
        match (hop.code.and_then(|it| self.keys.get(it)), &self.bucket, &self.source) {
            (Some(key), Some(bucket), _) => code.s3_bucket(bucket).s3_key(key),
            (None, _, Some(source)) => code.zip_file(source.find("Hop", "Source")),
            // A folder that was not given: `add` has reported it.
            _ => code,
        }
    }

    /// The layers of a hop's function.
    pub(crate) fn layers(&self, hop: &Hop<'_>) -> Vec<Expr<LambdaLayerVersionArn>> {
        self.layers.get(&hop.functions.runtime).cloned().unwrap_or_default()
    }
}

/// Adds a folder's zip to the stack and gives its key in the artifact bucket.
fn add_asset(stack: &mut Stack, lake: &DataLake, folders: &Folders, folder: &str) -> Option<String> {
    let Some(asset) = folders.get(folder) else {
        let message = format!("the folder `{folder}` was not given");
        stack.report(
            Diagnostic::error("LW-CODE", Path::root(), message)
                .help("build the lake with `build_with` and its folders"),
        );
        return None;
    };
    stack.asset(asset.clone());
    let prefix = lake.artifacts.prefix.clone().unwrap_or_else(|| format!("{}/", lake.name));
    Some(format!("{prefix}{}", asset.key()))
}

/// The file that Lambda looks for the handler in.
const HANDLER_FILE: &str = "index.py";

/// Reports folders whose functions Lambda would make, and could not call.
fn report_without_handler(stack: &mut Stack, hops: &[Hop<'_>], folders: &Folders) {
    let codes: BTreeSet<&str> = hops.iter().filter_map(|hop| hop.code).collect();
    for folder in codes {
        if folders.get(folder).is_some_and(|it| !it.contains(HANDLER_FILE)) {
            let message = format!("the folder `{folder}` has no file `{HANDLER_FILE}`");
            let help = format!("write `handler(event, context)` in a file `{HANDLER_FILE}` that stands in it directly");
            stack.report(Diagnostic::error("LW-CODE", Path::root(), message).help(help));
        }
    }
}

/// The most that a function and its layers may have unpacked.
///
/// Source: AWS Lambda Developer Guide, "Lambda quotas": 250 MB, layers included.
const UNPACKED_BYTES: u64 = 250 * 1024 * 1024;

/// Reports functions that Lambda would refuse with the layers of the lake.
fn report_too_large(stack: &mut Stack, lake: &DataLake, folders: &Folders) {
    let size = |folder: &str| folders.get(folder).map_or(0, Asset::unpacked_bytes);
    let layers: u64 =
        if lake.functions.layers == Layers::Own { LAYER_FOLDERS.iter().map(|it| size(it)).sum() } else { 0 };
    let mut codes: Vec<Option<&str>> = lake.hops().iter().map(|hop| hop.code).collect();
    codes.sort_unstable();
    codes.dedup();
    for code in codes {
        let bytes = layers + code.map_or(0, size);
        if bytes > UNPACKED_BYTES {
            let name = code.unwrap_or("the lake's own function");
            let message =
                format!("`{name}` and its layers unpack to {bytes} bytes, and Lambda takes at most {UNPACKED_BYTES}");
            stack.report(
                Diagnostic::error("LW-CODE", Path::root(), message).help("leave out what the code does not use"),
            );
        }
    }
}

fn artifact_bucket(stack: &mut Stack, lake: &DataLake) -> Expr<Str> {
    let parameter = Parameter::string()
        .description("Bucket in this Region that the assets of this template were uploaded to")
        .allowed_pattern("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", "the name of a bucket");
    let parameter = match &lake.artifacts.bucket {
        Some(bucket) => parameter.default(bucket.clone()),
        None => parameter,
    };
    stack.parameter("ArtifactBucket", parameter)
}

/// The managed layer's ARN differs by Region in account and version, so AWS's own public parameter says it.
fn managed_layer(stack: &mut Stack, lake: &DataLake, runtime: &str) -> Expr<LambdaLayerVersionArn> {
    let (version, processor) = (runtime.trim_start_matches("python"), lake.functions.architecture.name());
    let default = runtime == lake.functions.runtime;
    let id = if default {
        "PandasLayer".to_owned()
    } else {
        format!("PandasLayer{}", runtime.replace(['.', 'p'], "").replace("ython", "Python"))
    };
    stack.parameter(
        id,
        Parameter::of_type("AWS::SSM::Parameter::Value<String>")
            .description("SSM parameter with the ARN of the layer AWS SDK for pandas")
            .default(format!("/aws/service/aws-sdk-pandas/{PANDAS_VERSION}/py{version}/{processor}/layer-arn")),
    )
}

fn add_layers(
    stack: &mut Stack,
    lake: &DataLake,
    bucket: &Expr<Str>,
    keys: &BTreeMap<String, String>,
) -> Vec<Expr<LambdaLayerVersionArn>> {
    let mut runtimes: Vec<String> = lake.hops().into_iter().map(|hop| hop.functions.runtime).collect();
    runtimes.sort_unstable();
    runtimes.dedup();
    LAYER_FOLDERS
        .iter()
        .filter_map(|folder| {
            let name = folder.trim_start_matches("layers/");
            let content = lambda::layer_version::Content::new(lambda::layer_version::ContentRequired {
                s3_bucket: val(bucket),
                s3_key: keys.get(*folder)?.clone().into(),
            });
            let layer = lambda::LayerVersion::new(content)
                .layer_name(names::of(lake, name))
                .compatible_runtimes(runtimes.iter().map(|it| it.clone().unchecked()).collect::<Vec<_>>())
                // Functions that were not updated yet go on with the old version.
                .retain();
            let id = lakewright_template::LogicalId::pascal(&format!("{name}-layer"));
            Some(stack.add(id, layer).layer_version_arn())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Accounts, Functions, Stream};

    #[test]
    fn a_function_folder_without_its_handler_is_reported_once() {
        let lake = DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" })
            .functions(Functions::default().layers(Layers::Own))
            .stream("raw", Stream::prefix("images/").function("functions/images"))
            .stream("raw", Stream::prefix("photos/").function("functions/images"))
            .stream("raw", Stream::prefix("clicks/").function("functions/clicks"));
        let found = |images: &str| -> Vec<String> {
            let files = |folder: &str| match folder {
                "functions/images" => images.to_owned(),
                "functions/clicks" => "index.py".to_owned(),
                // A layer needs no handler.
                _ => "python/module.py".to_owned(),
            };
            let asset = |it: String| {
                let asset = Asset::zip([(files(&it).as_str(), it.as_bytes())]).expect("a short name");
                (it, asset)
            };
            let folders = lake.folders().into_iter().map(asset).collect();
            let diagnostics = lake.build_with(&folders).prod.synth().diagnostics;
            diagnostics.into_iter().filter(|it| it.id == "LW-CODE").map(|it| it.message).collect()
        };
        assert_eq!(found("index.py"), [""; 0]);
        assert_eq!(found("main.py"), ["the folder `functions/images` has no file `index.py`"]);
        assert_eq!(found("source/index.py"), ["the folder `functions/images` has no file `index.py`"]);
    }
}
