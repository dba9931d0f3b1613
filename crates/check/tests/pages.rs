//! Every rule has a page.

#[test]
fn each_rule_knows_its_page() {
    for rule in lakewright_check::rules() {
        let page = rule.page();
        assert!(page.starts_with(&format!("## {}: ", rule.id)), "{} has no page", rule.id);
        assert_eq!(page.matches("\n## ").count(), 0, "{page}");
    }
}
