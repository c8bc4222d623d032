/** One question that nobody can answer alone: who one is, what one buys from whom, and what there is to read and to go to. */
export const sixSubgraphs = `query SixSubgraphs {
  viewer {
    handle
    name
    actor { address }
    profile { displayName }
    cart {
      itemCount
      lines {
        quantity
        item {
          __typename
          ... on ProductVariant { product { slug shop { name owner { handle profile { displayName } } } } }
          ... on TicketType { event { slug hosts { handle } } }
        }
      }
    }
  }
  posts(first: 20) {
    nodes {
      slug
      authors { handle actor { address } profile { displayName } }
      widgets {
        __typename
        ... on EventWidget { event { slug hosts { handle actor { address } } } }
        ... on ProductWidget { product { slug shop { owner { handle } } } }
      }
    }
  }
}`
