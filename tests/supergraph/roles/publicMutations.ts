/** What a stranger may do: fill a cart, which is known by its token. Anything else asks for a sign-in. */
export const publicMutations: ReadonlySet<string> = new Set([
  'addToCart',
  'beginCheckout',
  'deleteCart',
  'emptyCart',
  'mergeCarts',
  'removeCartLine',
  'requoteCart',
  'setCartLineQuantity',
  'updateCart',
])
