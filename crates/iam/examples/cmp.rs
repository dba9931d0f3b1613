//! temporary
fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let mut slow = Vec::new();
    let all = std::time::Instant::now();
    for line in text.lines() {
        let t = std::time::Instant::now();
        let out = lakewright_iam::compare::cases::compare_line(line);
        slow.push((t.elapsed(), out.clone()));
        if std::env::args().nth(2).is_some() {
            println!("{out}");
        }
    }
    println!("{:?} for {}", all.elapsed(), slow.len());
    slow.sort();
    slow.reverse();
    for s in slow.iter().take(8) {
        println!("{:?} {}", s.0, &s.1[..s.1.len().min(200)]);
    }
}
