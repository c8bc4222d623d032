import type { PersonaName, Personas } from './personas.ts'
import { othersToken, type Things } from './things.ts'

export interface Request {
  readonly input: object
  /** The error of whoever may: the request stops there, behind the policy, and changes nothing. Null: it is carried out. */
  readonly past: 'CONFLICT' | 'VALIDATION' | 'ORDER_STATE' | 'REAUTHENTICATION_REQUIRED' | null
}

export interface Around {
  readonly personas: Personas
  readonly things: Things
  /** Who asks. */
  readonly by: PersonaName
}

/** Nothing has that version: whoever may change a thing is told that somebody else was faster. */
const version = 1_000_000
const stale = (id: string, more: object = {}): Request => ({
  input: { id, version, ...more },
  past: 'CONFLICT',
})
const invalid = (input: object): Request => ({ input, past: 'VALIDATION' })
const carriedOut = (input: object): Request => ({ input, past: null })
const again = (input: object): Request => ({ input, past: 'REAUTHENTICATION_REQUIRED' })
const tooLong = 'x'.repeat(1000)
const aWeek = { opensAt: '2031-01-22T19:00:00Z', closesAt: '2031-01-29T19:00:00Z' }
const longAgo = '2020-01-01T00:00:00Z'
const evening = { localStart: '2031-01-22T19:00:00', localEnd: '2031-01-22T21:00:00' }

/** What each persona sends, by the name of the mutation and of whose thing it is about. */
export const requests: Readonly<Record<string, (around: Around) => Request>> = {
  createProfile: () => invalid({ displayName: tooLong }),
  updateProfile: ({ things }) => stale(things.profile),
  deleteProfile: ({ things }) => stale(things.profile),
  createNewsletter: () => invalid({ title: tooLong, description: 'Words.', senderName: 'Us' }),
  updateNewsletter: ({ things }) => stale(things.newsletter),
  deleteNewsletter: ({ things }) => stale(things.newsletter),
  subscribe: ({ things }) => carriedOut({ newsletterId: things.newsletter }),
  unsubscribe: ({ things }) => carriedOut({ newsletterId: things.newsletter }),
  deleteSubscription: ({ things }) => stale(things.subscription),

  createPost: () => invalid({ title: tooLong }),
  updatePost: ({ things }) => stale(things.post),
  'updatePost, a draft': ({ things }) => stale(things.draft),
  'publishPost, a draft': ({ things }) => stale(things.draft),
  unpublishPost: ({ things }) => stale(things.post),
  archivePost: ({ things }) => stale(things.post),
  deletePost: ({ things }) => stale(things.post),
  'deletePost, a draft': ({ things }) => stale(things.draft),
  createPage: () => invalid({ title: tooLong }),
  updatePage: ({ things }) => stale(things.page),
  'publishPage, a draft': ({ things }) => stale(things.pageDraft),
  unpublishPage: ({ things }) => stale(things.page),
  deletePage: ({ things }) => stale(things.page),
  createTag: () => invalid({ name: tooLong }),
  updateTag: ({ things }) => stale(things.tag),
  deleteTag: ({ things }) => stale(things.tag),
  saveMenu: () => invalid({ site: 'CART', slot: 'SIDEBAR', title: tooLong, items: [] }),
  deleteMenu: ({ things }) => stale(things.menu),
  prepareUpload: () => invalid({ alt: '' }),

  addToCart: ({ things }) => invalid({ type: 'PRODUCT_VARIANT', itemId: things.variantId, quantity: 0 }),
  'setCartLineQuantity, one’s own': ({ things, by }) => ({
    input: { lineId: things.carts[by].line, version, quantity: 1 },
    past: 'CONFLICT',
  }),
  'setCartLineQuantity, another’s': ({ things }) => ({
    input: { lineId: things.carts.another.line, version, quantity: 1 },
    past: 'CONFLICT',
  }),
  'removeCartLine, another’s': ({ things }) => carriedOut({ lineId: things.carts.another.line }),
  'requoteCart, one’s own': ({ things, by }) => stale(things.carts[by].id),
  'requoteCart, another’s': ({ things }) => stale(things.carts.another.id),
  'emptyCart, one’s own': ({ things, by }) => stale(things.carts[by].id),
  'emptyCart, another’s': ({ things }) => stale(things.carts.another.id),
  'deleteCart, one’s own': ({ things, by }) => stale(things.carts[by].id),
  'deleteCart, another’s': ({ things }) => stale(things.carts.another.id),
  'removeCartLine, one’s own': ({ things, by }) => carriedOut({ lineId: things.carts[by].line }),
  mergeCarts: () => carriedOut({ fromToken: othersToken }),
  'updateCart, one’s own': ({ things, by }) => stale(things.carts[by].id, { notes: 'No bag' }),
  'updateCart, another’s': ({ things }) => stale(things.carts.another.id, { notes: 'No bag' }),
  beginCheckout: () => invalid({ cartVersion: 1, email: 'nobody', name: 'Me', idempotencyKey: 'a' }),
  startPayment: ({ things }) => ({
    input: { orderCode: things.order.code, idempotencyKey: 'b' },
    past: 'ORDER_STATE',
  }),
  refreshPayment: ({ things }) => carriedOut({ orderCode: things.order.code }),
  changeOrderContact: ({ things }) =>
    invalid({ code: things.order.code, version, name: '', email: 'me@example.org' }),
  cancelOrder: ({ things }) => ({ input: { code: things.order.code, version }, past: 'CONFLICT' }),
  reorder: ({ things }) => carriedOut({ orderCode: things.order.code }),
  requestRefund: ({ things }) =>
    invalid({ orderCode: things.order.code, lines: [], reason: 'Why not', idempotencyKey: 'b' }),
  decideRefund: ({ things }) => ({
    input: { refundId: things.order.refund, version, approve: false },
    past: 'CONFLICT',
  }),
  refundOrder: ({ things: { order } }) =>
    invalid({
      orderCode: order.code,
      lines: [{ lineId: order.line, quantity: 1 }],
      reason: tooLong,
      idempotencyKey: 'b',
    }),
  'refundOrder, without lines': ({ things }) =>
    invalid({ orderCode: things.order.code, amountMinor: 0, reason: 'Why not', idempotencyKey: 'b' }),
  retryRefund: ({ things }) => ({ input: { refundId: things.order.refund, version }, past: 'CONFLICT' }),
  resolvePaymentFinding: ({ things }) => invalid({ id: things.order.finding, note: '' }),
  refundDisputedPayment: ({ things }) =>
    invalid({ paymentId: things.order.id, reason: tooLong, idempotencyKey: 'b' }),
  settleDisputedPayment: ({ things }) => invalid({ paymentId: things.order.id, note: '' }),
  markReady: ({ things }) => stale(things.order.fulfilment),
  markHandedOver: ({ things }) => stale(things.order.fulfilment),

  createCalendar: () => invalid({ title: tooLong }),
  updateCalendar: ({ things }) => stale(things.calendar),
  'updateCalendar, to hand it over': ({ things, personas }) =>
    stale(things.calendar, { ownerId: personas.member.id }),
  deleteCalendar: ({ things }) => stale(things.calendar),
  createLocation: () => invalid({ name: tooLong }),
  updateLocation: ({ things }) => stale(things.location),
  deleteLocation: ({ things }) => stale(things.location),
  createEvent: ({ things }) => invalid({ calendarId: things.calendar, title: tooLong, ...evening }),
  updateEvent: ({ things }) => stale(things.event),
  'updateEvent, a draft': ({ things }) => stale(things.eventDraft),
  'publishEvent, a draft': ({ things }) => stale(things.eventDraft),
  unpublishEvent: ({ things }) => stale(things.event),
  cancelEvent: ({ things }) => stale(things.event),
  deleteEvent: ({ things }) => stale(things.event),
  createTicketType: ({ things }) => invalid({ eventId: things.event, title: tooLong, priceMinor: 1 }),
  updateTicketType: ({ things }) => stale(things.ticketType),
  deleteTicketType: ({ things }) => stale(things.ticketType),

  createUser: () => invalid({ handle: 'Not a handle', email: 'nobody@rose-ash.example' }),
  updateUser: ({ personas }) => stale(personas.self.id, { locale: 'en-GB' }),
  'updateUser, to suspend': ({ personas }) => stale(personas.self.id, { status: 'SUSPENDED' }),
  'updateUser, to move mail': ({ personas }) =>
    stale(personas.self.id, { email: 'elsewhere@rose-ash.example' }),
  deleteUser: ({ personas }) => stale(personas.self.id),
  grantRoles: ({ personas }) => stale(personas.self.id, { roles: ['ADMIN'] }),
  createActor: () => invalid({ site: 'EVENTS', handle: 'Not a handle', name: 'Us' }),
  'updateActor, a member’s': ({ personas }) => stale(personas.self.actorId, { approvesFollowers: true }),
  'updateActor, a site’s': ({ things }) => stale(things.appActor),
  removeActor: ({ things }) => stale(things.appActor),
  follow: ({ personas, by }) =>
    carriedOut({ actorId: by === 'member' ? personas.host.actorId : personas.member.actorId }),
  unfollow: ({ personas, by }) =>
    carriedOut({ actorId: by === 'member' ? personas.host.actorId : personas.member.actorId }),
  acceptFollow: ({ things }) => stale(things.follow),
  rejectFollow: ({ things }) => stale(things.follow),

  // Whoever asks here has not signed in within the last ten minutes, which these ask for once the policy lets them through.
  changePassword: () => again({ newPassword: 'a long enough password' }),
  requestEmailChange: () => again({ email: 'elsewhere@rose-ash.example' }),
  beginPasskeyRegistration: () => again({}),
  registerPasskey: () => invalid({ response: {}, name: 'Laptop' }),
  'renamePasskey, another’s': ({ things }) => carriedOut({ id: things.passkey, name: 'Laptop' }),
  removePasskey: ({ things }) => again({ id: things.passkey }),
  beginAuthenticator: () => again({}),
  confirmAuthenticator: () => invalid({ code: '000000' }),
  removeAuthenticator: () => again({}),
  renewRecoveryCodes: () => again({}),
  revokeSession: ({ things }) => carriedOut({ id: things.session }),
  revokeOtherSessions: () => carriedOut({}),
  deleteAccount: ({ by }) => again({ handle: `as_${by.toLowerCase()}` }),

  createShop: ({ personas }) => invalid({ ownerUserId: personas.member.id, name: tooLong }),
  updateShop: ({ things }) => stale(things.shop),
  'updateShop, to hand it over': ({ things, personas }) =>
    stale(things.shop, { ownerUserId: personas.member.id }),
  deleteShop: ({ things }) => stale(things.shop),
  createCategory: () => invalid({ name: tooLong }),
  updateCategory: ({ things }) => stale(things.category),
  deleteCategory: ({ things }) => stale(things.category),
  createProduct: ({ things }) => invalid({ shopId: things.shop, title: tooLong }),
  'updateProduct, a draft': ({ things }) => stale(things.product),
  'publishProduct, a draft': ({ things }) => stale(things.product),
  'archiveProduct, a draft': ({ things }) => invalid({ id: things.product, version }),
  'deleteProduct, a draft': ({ things }) => stale(things.product),
  'createProductVariant, of a draft': ({ things }) =>
    invalid({ productId: things.product, sku: 'not a sku', unitAmount: 1, unit: 'KG' }),
  'updateProductVariant, of a draft': ({ things }) => stale(things.variant),
  'deleteProductVariant, of a draft': ({ things }) => stale(things.variant),
  'setPrice, of a draft': ({ things }) => invalid({ variantId: things.variant, amountMinor: -1 }),
  'adjustStock, of a draft': ({ things }) =>
    invalid({ variantId: things.variant, delta: 0, reason: 'RECEIVE' }),
  updateProduct: ({ things }) => stale(things.offer),
  archiveProduct: ({ things }) => stale(things.offer),
  deleteProduct: ({ things }) => invalid({ id: things.offer, version }),
  updateProductVariant: ({ things }) => stale(things.offered),
  setPrice: ({ things }) => invalid({ variantId: things.offered, amountMinor: -1 }),
  adjustStock: ({ things }) => invalid({ variantId: things.offered, delta: 0, reason: 'RECEIVE' }),
  createScrapeSource: ({ things }) =>
    invalid({
      shopId: things.shop,
      name: tooLong,
      baseUrl: 'https://shop.example/',
      permissionNote: 'Asked.',
    }),
  updateScrapeSource: ({ things }) => stale(things.scrapeSource),
  // It is switched off, which only those hear who may start it.
  startScrape: ({ things }) => invalid({ sourceId: things.scrapeSource }),
  approveScrapeItem: ({ things }) => stale(things.scrapeItem),
  ignoreScrapeItem: ({ things }) => stale(things.scrapeItem),
  adjustStocks: ({ things }) => invalid({ shopId: things.shop, reason: 'RECEIVE', changes: [] }),
  importProducts: ({ things }) => invalid({ shopId: things.shop, csv: '', dryRun: true }),
  addPicture: ({ things }) => invalid({ shopId: things.shop, mediaId: things.picture, alt: '' }),
  updatePicture: ({ things }) => stale(things.picture),
  removePicture: ({ things }) => stale(things.picture),
  planPrice: ({ things }) =>
    invalid({ variantId: things.offered, amountMinor: -1, startsAt: '2031-01-22T19:00:00Z' }),
  dropPlannedPrice: ({ things, by }) => carriedOut({ id: things.plannedPrices[by === 'admin' ? 1 : 0] }),
  setProductOptions: ({ things }) => ({
    input: { productId: things.offer, version, options: [] },
    past: 'CONFLICT',
  }),
  'setProductOptions, of a draft': ({ things }) => ({
    input: { productId: things.product, version, options: [] },
    past: 'CONFLICT',
  }),
  transferStock: ({ things }) => {
    const shed = things.stockLocation
    return invalid({ variantId: things.offered, fromLocationId: shed, toLocationId: shed, quantity: 1 })
  },
  createStockLocation: ({ things }) => invalid({ shopId: things.shop, name: tooLong }),
  updateStockLocation: ({ things }) => stale(things.stockLocation),
  deleteStockLocation: ({ things }) => stale(things.stockLocation),
  createOrderCycle: ({ things }) => invalid({ shopId: things.shop, name: tooLong, ...aWeek }),
  'updateOrderCycle, a planned one': ({ things }) => stale(things.plannedCycle),
  'cloneOrderCycle, a planned one': ({ things }) => invalid({ id: things.plannedCycle, opensAt: longAgo }),
  'openOrderCycle, a planned one': ({ things }) => stale(things.plannedCycle),
  'closeOrderCycle, a planned one': ({ things }) => invalid({ id: things.plannedCycle, version }),
  'processOrderCycle, a planned one': ({ things }) => invalid({ id: things.plannedCycle, version }),
  'deleteOrderCycle, a planned one': ({ things }) => stale(things.plannedCycle),
  updateOrderCycle: ({ things }) => stale(things.openCycle),
  cloneOrderCycle: ({ things }) => invalid({ id: things.openCycle, opensAt: longAgo }),
  closeOrderCycle: ({ things }) => stale(things.openCycle),
  deleteOrderCycle: ({ things }) => stale(things.openCycle),
  createMarketPage: () => invalid({ title: tooLong }),
  updateMarketPage: ({ things }) => stale(things.marketPage),
  publishMarketPage: ({ things }) => stale(things.marketPage),
  unpublishMarketPage: ({ things }) => carriedOut({ id: things.marketPage, version }),
  deleteMarketPage: ({ things }) => stale(things.marketPage),
}
