//! CloudFormation's names in Rust's spelling.

/// Words that are written as one, whatever their capitals say.
const WORDS: [(&str, &str); 26] = [
    ("ARNs", "Arns"),
    ("IDs", "Ids"),
    ("IPs", "Ips"),
    ("URLs", "Urls"),
    ("URIs", "Uris"),
    ("VPCs", "Vpcs"),
    ("CIDRs", "Cidrs"),
    ("ACLs", "Acls"),
    ("AZs", "Azs"),
    ("DNs", "Dns"),
    ("SMs", "Sms"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("IoT", "Iot"),
    ("OAuth", "Oauth"),
    ("DynamoDB", "Dynamodb"),
    ("DynamoDb", "Dynamodb"),
    ("MySQL", "Mysql"),
    ("PostgreSQL", "Postgresql"),
    ("MongoDb", "Mongodb"),
    ("GraphQL", "Graphql"),
    ("MariaDb", "Mariadb"),
    ("SaaS", "Saas"),
    ("GiB", "Gib"),
    ("LoRaWAN", "Lorawan"),
    ("LoRaWan", "Lorawan"),
];

const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "new", "override", "priv", "pub", "ref", "return", "self", "Self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
];

/// The words of a name: `KmsMasterKeyId`, `SSEAlgorithm` and `kms-key.id` come apart where a reader would part them.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut name = name.to_owned();
    for (from, to) in WORDS {
        name = name.replace(from, to);
    }
    let mut words = vec![String::new()];
    let characters: Vec<char> = name.chars().collect();
    for (at, character) in characters.iter().enumerate() {
        let previous = at.checked_sub(1).map(|it| characters[it]);
        let next = characters.get(at + 1);
        let starts = match previous {
            _ if !character.is_ascii_alphanumeric() => {
                words.push(String::new());
                continue;
            }
            // `someWord`, `v2Word`
            Some(it) if character.is_ascii_uppercase() && (it.is_ascii_lowercase() || it.is_ascii_digit()) => true,
            // The last capital of an acronym begins the next word: `SSEAlgorithm`.
            Some(it) if character.is_ascii_uppercase() && it.is_ascii_uppercase() => {
                next.is_some_and(char::is_ascii_lowercase)
            }
            _ => false,
        };
        if starts {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(character.to_ascii_lowercase());
        }
    }
    words.retain(|it| !it.is_empty());
    words
}

/// A function or field: `kms_master_key_id`. Keywords, and `new`, which is taken, get a trailing `_`.
pub(crate) fn snake(name: &str) -> String {
    let text = words(name).join("_");
    if KEYWORDS.contains(&text.as_str()) {
        return text + "_";
    }
    if text.starts_with(|it: char| it.is_ascii_digit()) { format!("_{text}") } else { text }
}

/// A module: like [`snake`].
pub(crate) fn module(name: &str) -> String {
    snake(name)
}

/// A type from words: `S3BucketName`.
pub(crate) fn pascal(words: &[String]) -> String {
    words
        .iter()
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// A type by CloudFormation's own spelling, with what Rust does not allow taken out.
pub(crate) fn type_name(name: &str) -> String {
    let mut text = String::new();
    let mut capital = true;
    for character in name.chars() {
        if !character.is_ascii_alphanumeric() {
            capital = true;
        } else if capital {
            text.push(character.to_ascii_uppercase());
            capital = false;
        } else {
            text.push(character);
        }
    }
    if text.starts_with(|it: char| it.is_ascii_digit()) {
        text.insert(0, 'N');
    }
    if text == "Self" { text + "_" } else { text }
}

/// A constant: `AUTHENTICATED_READ`.
pub(crate) fn constant(value: &str) -> String {
    // `PT1H` and `AES_256` stay as they are; only capitals among small letters begin a word.
    let value = if value.contains(|it: char| it.is_ascii_lowercase()) { value } else { &value.to_ascii_lowercase() };
    let text = words(value).join("_").to_ascii_uppercase();
    match text.chars().next() {
        None if value.is_empty() => "EMPTY".to_owned(),
        None if value == "*" => "ALL".to_owned(),
        None => "OTHER".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{text}"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_apart_where_a_reader_would_part_them() {
        for (name, expected) in [
            ("KmsMasterKeyId", "kms_master_key_id"),
            ("SSEAlgorithm", "sse_algorithm"),
            ("TargetGroupARNs", "target_group_arns"),
            ("IPv6CidrBlock", "ipv6_cidr_block"),
            ("S3BucketName", "s3_bucket_name"),
            ("deadLetterTargetArn", "dead_letter_target_arn"),
            ("DBInstanceClass", "db_instance_class"),
            ("DynamoDBTargets", "dynamodb_targets"),
            ("Type", "type_"),
            ("New", "new_"),
            ("aws:kms", "aws_kms"),
        ] {
            assert_eq!(snake(name), expected);
        }
    }

    #[test]
    fn values_become_constants() {
        for (value, expected) in [
            ("AuthenticatedRead", "AUTHENTICATED_READ"),
            ("aws:kms:dsse", "AWS_KMS_DSSE"),
            ("t2.micro", "T2_MICRO"),
            ("2020-05-31", "N2020_05_31"),
            ("", "EMPTY"),
            ("*", "ALL"),
            ("PT1H", "PT1H"),
        ] {
            assert_eq!(constant(value), expected);
        }
    }
}
