// Who did how much of what came about together: the Shapley value of a game (Shapley 1953), exactly. It is the only split that
// adds up, gives nothing to who did nothing, treats equals alike, and does not depend on an order.

/**
 * What each player adds, averaged over all orders in which they could have come.
 *
 * @param game What a coalition comes to: its players are the bits of the number. Each one is asked for once, in their order.
 * @example shapley(2, (coalition) => [0, 10, 20, 50][coalition]) // => [20, 30]
 */
export function shapley(players: number, game: (coalition: number) => number): number[] {
  const coalitions = 1 << players;
  const worth = new Float64Array(coalitions);
  const size = new Uint8Array(coalitions);
  for (let coalition = 0; coalition < coalitions; coalition++) {
    worth[coalition] = game(coalition);
    size[coalition] = (size[coalition >> 1] as number) + (coalition & 1);
  }
  const weights = weightsOf(players);
  const shares: number[] = [];
  for (let player = 0; player < players; player++) {
    const own = 1 << player;
    let share = 0;
    // In steps over the coalitions that the player is in.
    for (let from = 0; from < coalitions; from += 2 * own) {
      for (let others = from; others < from + own; others++) {
        const added = (worth[others + own] as number) - (worth[others] as number);
        share += (weights[size[others] as number] as number) * added;
      }
    }
    shares.push(share);
  }
  return shares;
}

/** In which share of the orders just these come before a player, by how many they are: s! (n - 1 - s)! / n! */
function weightsOf(players: number): Float64Array {
  const weights = new Float64Array(players);
  for (let before = 0; before < players; before++) {
    weights[before] =
      before === 0 ? 1 / players : ((weights[before - 1] as number) * before) / (players - before);
  }
  return weights;
}
