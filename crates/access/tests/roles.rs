//! Who takes which role: random accounts, held against the evaluator.

use std::fmt::Write;

use lakewright_access::{Access, Claim, Stack, Target, Verb, bucket, role};
use lakewright_iam::eval::{CompiledPolicy, Decision, Policies, Request, compile_json, decide};
use lakewright_template::read;

#[path = "common/dice.rs"]
mod dice;

use dice::Dice;

const ACCOUNTS: [&str; 2] = ["111111111111", "222222222222"];

/// A user or a role.
#[derive(Clone, Debug)]
struct Identity {
    name: String,
    account: usize,
    is_role: bool,
    /// Documents: attached, of its group, its boundary, its trust.
    attached: Vec<String>,
    boundary: Option<String>,
    trust: Option<String>,
    team: Option<&'static str>,
}

impl Identity {
    fn arn(&self) -> String {
        let kind = if self.is_role { "role" } else { "user" };
        format!("arn:aws:iam::{}:{kind}/{}", ACCOUNTS[self.account], self.name)
    }
}

fn condition(dice: &mut Dice) -> &'static str {
    dice.pick(&[
        "",
        "",
        "",
        r#","Condition":{"StringEquals":{"sts:ExternalId":"secret"}}"#,
        r#","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#,
        r#","Condition":{"StringEquals":{"aws:PrincipalTag/team":"a"}}"#,
        r#","Condition":{"StringNotEqualsIfExists":{"aws:PrincipalTag/team":"a"}}"#,
        r#","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/r*"}}"#,
        r#","Condition":{"StringEquals":{"aws:PrincipalAccount":"111111111111"}}"#,
        r#","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#,
        r#","Condition":{"StringEquals":{"aws:PrincipalTag/team":"${aws:ResourceTag/team}"}}"#,
        r#","Condition":{"Null":{"sts:RoleSessionName":"false"}}"#,
    ])
}

fn document(statements: &[String]) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
}

fn of_identity(dice: &mut Dice) -> String {
    let statements: Vec<String> = (0..1 + dice.roll(2))
        .map(|_| {
            let effect = if dice.one_in(4) { "Deny" } else { "Allow" };
            let action = dice.pick(&["sts:AssumeRole", "sts:*", "STS:assumerole*", "s3:*"]);
            let element = if dice.one_in(8) { "NotResource" } else { "Resource" };
            let resource = dice.pick(&[
                "*",
                "arn:aws:iam::*:role/r0",
                "arn:aws:iam::222222222222:role/*",
                "arn:aws:iam::111111111111:role/r?",
                "arn:aws:iam::1*:role/r1",
                "arn:aws:iam::*:role/${aws:PrincipalTag/team, 'r1'}*",
            ]);
            let condition = condition(dice);
            format!(r#"{{"Effect":"{effect}","Action":"{action}","{element}":"{resource}"{condition}}}"#)
        })
        .collect();
    document(&statements)
}

fn trust(dice: &mut Dice) -> String {
    let statements: Vec<String> = (0..1 + dice.roll(2))
        .map(|_| {
            let effect = if dice.one_in(5) { "Deny" } else { "Allow" };
            let principal = dice.pick(&[
                r#"{"AWS":"arn:aws:iam::111111111111:root"}"#,
                r#"{"AWS":"222222222222"}"#,
                r#"{"AWS":"arn:aws:iam::111111111111:role/r0"}"#,
                r#"{"AWS":["arn:aws:iam::222222222222:role/r1","arn:aws:iam::111111111111:user/u0"]}"#,
                r#""*""#,
                r#"{"Service":"ec2.amazonaws.com"}"#,
                r#"{"AWS":["111111111111","222222222222"]}"#,
            ]);
            let action = dice.pick(&["sts:AssumeRole", "sts:*", "sts:AssumeRole*"]);
            let condition = condition(dice);
            format!(r#"{{"Effect":"{effect}","Principal":{principal},"Action":"{action}"{condition}}}"#)
        })
        .collect();
    document(&statements)
}

fn identities(dice: &mut Dice) -> Vec<Identity> {
    let mut found = Vec::new();
    for account in 0..2 {
        for number in 0..3 {
            let is_role = number < 2;
            found.push(Identity {
                name: if is_role { format!("r{number}") } else { "u0".to_owned() },
                account,
                is_role,
                attached: (0..dice.roll(3)).map(|_| of_identity(dice)).collect(),
                boundary: dice.one_in(4).then(|| of_identity(dice)),
                trust: is_role.then(|| trust(dice)),
                team: [None, Some("a"), Some("r1")][dice.roll(3)],
            });
        }
    }
    found
}

/// The template of an account: policies stand inline, in managed policies and in groups.
fn template(dice: &mut Dice, all: &[Identity], account: usize) -> String {
    let mut text = "Resources:\n  Other: {Type: AWS::SNS::Topic}\n".to_owned();
    for (number, it) in all.iter().enumerate().filter(|it| it.1.account == account) {
        let mut properties = Vec::new();
        let mut inline = Vec::new();
        for (at, policy) in it.attached.iter().enumerate() {
            match dice.roll(3) {
                0 => inline.push(format!("{{PolicyName: p{at}, PolicyDocument: {policy}}}")),
                1 => {
                    let list = if it.is_role { "Roles" } else { "Users" };
                    writeln!(
                        text,
                        "  M{number}{at}: {{Type: AWS::IAM::ManagedPolicy, Properties: {{{list}: [{}], PolicyDocument: {policy}}}}}",
                        it.name
                    )
                    .expect("a text");
                }
                _ if !it.is_role => {
                    let group = format!("g{number}{at}");
                    writeln!(
                        text,
                        "  G{number}{at}: {{Type: AWS::IAM::Group, Properties: {{GroupName: {group}, Policies: [{{PolicyName: p, PolicyDocument: {policy}}}]}}}}\n  \
                         A{number}{at}: {{Type: AWS::IAM::UserToGroupAddition, Properties: {{GroupName: !Ref G{number}{at}, Users: [{}]}}}}",
                        it.name
                    )
                    .expect("a text");
                }
                _ => inline.push(format!("{{PolicyName: p{at}, PolicyDocument: {policy}}}")),
            }
        }
        properties.push(format!("Policies: [{}]", inline.join(", ")));
        if let Some(boundary) = &it.boundary {
            writeln!(
                text,
                "  B{number}: {{Type: AWS::IAM::ManagedPolicy, Properties: {{ManagedPolicyName: b{number}, PolicyDocument: {boundary}}}}}"
            )
            .expect("a text");
            properties.push(match dice.one_in(2) {
                true => format!("PermissionsBoundary: !Ref B{number}"),
                false => format!("PermissionsBoundary: 'arn:aws:iam::{}:policy/b{number}'", ACCOUNTS[account]),
            });
        }
        if let Some(team) = it.team {
            properties.push(format!("Tags: [{{Key: Team, Value: {team}}}]"));
        }
        let (kind, name) = if it.is_role { ("Role", "RoleName") } else { ("User", "UserName") };
        if let Some(trust) = &it.trust {
            properties.push(format!("AssumeRolePolicyDocument: {trust}"));
        }
        writeln!(
            text,
            "  I{number}: {{Type: AWS::IAM::{kind}, Properties: {{{name}: {}, {}}}}}",
            it.name,
            properties.join(", ")
        )
        .expect("a text");
    }
    text
}

/// Whether the evaluator lets one take another in some of many requests.
fn takes(from: &Identity, to: &Identity) -> bool {
    let compiled = |it: &String| compile_json(it).expect("a policy");
    let attached: Vec<CompiledPolicy> = from.attached.iter().map(compiled).collect();
    let boundary: Vec<CompiledPolicy> = from.boundary.iter().map(compiled).collect();
    let Some(trust) = to.trust.as_ref().map(compiled) else { return false };
    let policies = Policies {
        identity: attached.iter().collect(),
        boundary: boundary.iter().collect(),
        resource: Some(&trust),
        ..Policies::default()
    };
    // A session is tagged by whoever makes it where the trust says so; here none does but by `sts:*`.
    let said = from.trust.as_ref().is_some_and(|it| it.contains("sts:*"));
    let teams: Vec<Option<&str>> =
        if said { vec![None, Some("a"), Some("r1"), Some("zz"), from.team] } else { vec![from.team] };
    for number in 0..16 * teams.len() {
        let has = |bit: usize| number >> bit & 1 == 1;
        let team = teams[number / 16];
        let mut request =
            Request::new(from.arn().as_str(), "sts:AssumeRole", &to.arn()).in_account(ACCOUNTS[to.account]);
        for (bit, key, value) in [
            (0, "sts:ExternalId", "secret"),
            (1, "aws:MultiFactorAuthPresent", "true"),
            (2, "aws:SourceIp", "10.1.1.1"),
            (3, "sts:RoleSessionName", "s"),
        ] {
            if has(bit) {
                request = request.with(key, value);
            }
        }
        if let Some(team) = team {
            request = request.with("aws:PrincipalTag/team", team);
        }
        if let Some(of) = to.team {
            request = request.with("aws:ResourceTag/team", of);
        }
        if decide(&request.with_keys_of_caller(), &policies) == Decision::Allowed {
            return true;
        }
    }
    false
}

#[test]
fn who_takes_a_role_by_the_evaluator_reaches_it() {
    let cases: u64 = std::env::var("LAKEWRIGHT_ROLE_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(60);
    let (mut found, mut pairs, mut shown) = (0, 0, 0);
    for case in 0..cases {
        let mut dice = Dice(case.wrapping_mul(0x2545_F491_4F6C_DD1D));
        let all = identities(&mut dice);
        let texts = [0, 1].map(|account| template(&mut dice, &all, account));
        let templates = texts.each_ref().map(|it| read(it).expect("a template"));
        let access = Access::of([
            Stack::new("one", &templates[0].root).in_account(ACCOUNTS[0]),
            Stack::new("two", &templates[1].root).in_account(ACCOUNTS[1]),
        ]);
        let number = all.len();
        let mut reaches: Vec<Vec<bool>> =
            all.iter().map(|from| all.iter().map(|to| from.arn() != to.arn() && takes(from, to)).collect()).collect();
        let direct = reaches.clone();
        for through in 0..number {
            for from in 0..number {
                for to in 0..number {
                    reaches[from][to] |= reaches[from][through] && reaches[through][to];
                }
            }
        }
        for (at, from) in all.iter().enumerate() {
            let arn = from.arn();
            let who = access.principals().iter().find(|it| it.arn == arn).expect("an identity");
            let chains = access.chains(who);
            for (other, to) in all.iter().enumerate().filter(|it| it.0 != at) {
                let target = access.principals().iter().find(|it| it.arn == to.arn()).expect("an identity");
                let end = Target::Principal(target.name().to_owned());
                let chain = chains.iter().find(|it| it.end() == Some(&end));
                pairs += 1;
                found += u64::from(reaches[at][other]);
                let context = || format!("case {case}: {} to {}\n{}\n{}", from.arn(), to.arn(), texts[0], texts[1]);
                if reaches[at][other] {
                    assert!(chain.is_some(), "not found: {}", context());
                }
                // What is said to be open for sure in one step is so by the evaluator.
                if let Some([edge]) = chain.map(|it| it.edges.as_slice())
                    && !edge.is_unknown
                    && edge.by == "sts:AssumeRole"
                {
                    shown += 1;
                    assert!(direct[at][other], "{edge:?} is not open: {}", context());
                }
            }
        }
    }
    assert!(found * 20 > pairs && shown * 20 > pairs && found * 10 < pairs * 9, "{found} and {shown} of {pairs}");
}

#[test]
fn a_session_that_a_policy_names_is_its_role() {
    let access_of = |session: &str| {
        let text = format!(
            "Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      RoleName: reader
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{AWS: 'arn:aws:iam::111111111111:user/ann'}}, Action: 'sts:AssumeRole'}}]
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
  Says:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: notes
      PolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{AWS: '{session}'}}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/*'}}]
"
        );
        let template = read(&text).expect("a template");
        Access::of([Stack::new("notes", &template.root).in_account("111111111111")])
    };
    let own = access_of("arn:aws:sts::111111111111:assumed-role/reader/monday");
    let never = || Claim::never(Verb::Read, bucket("Notes"));
    for claim in [never().by(role("Reader")), never().by(role("Reader")).directly()] {
        assert!(own.broken(&claim).is_some_and(|it| !it.is_unknown), "{claim}");
    }
    // Who takes the role reads too.
    let ann = lakewright_access::somebody("arn:aws:iam::111111111111:user/ann");
    assert!(own.broken(&never().by(ann.clone())).is_some());
    own.verify([never().except(role("Reader")).except(ann)]).expect("nobody else reads");
    let other = access_of("arn:aws:sts::111111111111:assumed-role/other/monday");
    other.verify([never().by(role("Reader"))]).expect("it is another role's session");
}
