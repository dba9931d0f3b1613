//! An order in which everything comes after what it needs, without recursion: templates are as deep as they like.

/// Positions `0..needs.len()` so that each stands behind those it needs, and those that are left because they need
/// each other. `needs` may name a position twice; positions out of range are left out.
pub(crate) fn ordered(needs: &[Vec<usize>]) -> (Vec<usize>, Vec<usize>) {
    let mut waiting = vec![0_usize; needs.len()];
    let mut needed_by = vec![Vec::new(); needs.len()];
    for (position, list) in needs.iter().enumerate() {
        for &need in list {
            if let Some(users) = needed_by.get_mut(need) {
                users.push(position);
                waiting[position] += 1;
            }
        }
    }
    let mut order: Vec<usize> = (0..needs.len()).filter(|it| waiting[*it] == 0).collect();
    let mut next = 0;
    while let Some(&done) = order.get(next) {
        next += 1;
        for &user in &needed_by[done] {
            waiting[user] -= 1;
            if waiting[user] == 0 {
                order.push(user);
            }
        }
    }
    let left: Vec<usize> = (0..needs.len()).filter(|it| waiting[*it] > 0).collect();
    (order, left)
}

/// Of what [`ordered`] leaves, those that really stand in a circle: what only needs a circle is taken out.
pub(crate) fn circle(needs: &[Vec<usize>], left: &[usize]) -> Vec<usize> {
    // INVARIANT: what is left has only needs that are left; going backwards, users that nobody needs fall away.
    let place: std::collections::HashMap<usize, usize> = left.iter().enumerate().map(|(at, it)| (*it, at)).collect();
    let mut turned = vec![Vec::new(); left.len()];
    for (at, position) in left.iter().enumerate() {
        for need in needs.get(*position).into_iter().flatten() {
            if let Some(&other) = place.get(need) {
                turned[other].push(at);
            }
        }
    }
    let (_, inner) = ordered(&turned);
    inner.into_iter().filter_map(|it| left.get(it).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_needed_comes_first_and_circles_are_left() {
        let needs = vec![vec![1], vec![2], vec![], vec![4], vec![3], vec![3]];
        let (order, left) = ordered(&needs);
        assert_eq!(order, [2, 1, 0]);
        assert_eq!(left, [3, 4, 5]);
        assert_eq!(circle(&needs, &left), [3, 4]);
    }

    #[test]
    fn a_chain_of_a_hundred_thousand_is_no_recursion() {
        let needs: Vec<Vec<usize>> = (0..100_000).map(|it| if it == 0 { vec![] } else { vec![it - 1] }).collect();
        assert_eq!(ordered(&needs).0.len(), 100_000);
    }
}
