use lakewright_iam::Condition;

fn main() {
    let _ = Condition::string_like("s3:prefix", "images/*");
}
