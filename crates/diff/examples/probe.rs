//! probe
fn main(){ for a in std::env::args().skip(1){ let (t,p)=a.split_once('@').unwrap(); let s=lakewright_facts::Schemas::get(t).unwrap();
 println!("{t} {p} {:?}", s.replacement(p)); println!("  create {:?}", s.create_only().collect::<Vec<_>>()); println!("  cond {:?}", s.conditional_create_only().collect::<Vec<_>>());
 println!("  ref {:?} prim {:?} attrs {:?} stateful {} strat {:?}", s.reference().collect::<Vec<_>>(), s.primary_identifier().collect::<Vec<_>>(), s.attributes().map(|it|it.0).collect::<Vec<_>>(), s.is_stateful(), s.replacement_strategy()); } }
