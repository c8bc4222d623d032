import { type PersonaName, personaNames } from './personas.ts'

/**
 * What comes of a request: it is allowed (A), refused for want of a sign-in (U) or of a right (F), or its object is not there
 * for whoever asks (N), which is what a hidden one looks like.
 */
export type Verdict = 'A' | 'U' | 'F' | 'N'

/** The order of the columns; keep it that of `personaNames`. */
const header = 'stranger member self author writer editor keeper otherKeeper host otherHost moderator admin'

/** Each mutation, and whose thing it is about where that matters. A row without a request, or a request without a row, fails. */
const table = `
createProfile                        U A A  A A A  A A  A A  A A
updateProfile                        N F A  F F F  F F  F F  F A
deleteProfile                        N F A  F F F  F F  F F  F A
createNewsletter                     U F F  F F A  F F  F F  F A
updateNewsletter                     U F F  F F A  F F  F F  F A
deleteNewsletter                     U F F  F F A  F F  F F  F A
subscribe                            U A A  A A A  A A  A A  A A
unsubscribe                          U A A  A A A  A A  A A  A A
deleteSubscription                   U N A  N N N  N N  N N  N N

createPost                           U F F  A A A  F F  F F  F A
updatePost                           U F F  F A A  F F  F F  F A
updatePost, a draft                  N N N  N A A  N N  N N  N A
publishPost, a draft                 N N N  N A A  N N  N N  N A
unpublishPost                        U F F  F A A  F F  F F  F A
archivePost                          U F F  F A A  F F  F F  F A
deletePost                           U F F  F A A  F F  F F  F A
deletePost, a draft                  N N N  N A A  N N  N N  N A
createPage                           U F F  F F A  F F  F F  F A
updatePage                           U F F  F F A  F F  F F  F A
publishPage, a draft                 U F F  F F A  F F  F F  F A
unpublishPage                        U F F  F F A  F F  F F  F A
deletePage                           U F F  F F A  F F  F F  F A
createTag                            U F F  F F A  F F  F F  F A
updateTag                            U F F  F F A  F F  F F  F A
deleteTag                            U F F  F F A  F F  F F  F A
saveMenu                             U F F  F F A  F F  F F  F A
deleteMenu                           U F F  F F A  F F  F F  F A
prepareUpload                        U F F  A A A  A A  F F  F A

addToCart                            A A A  A A A  A A  A A  A A
setCartLineQuantity, one’s own       A A A  A A A  A A  A A  A A
setCartLineQuantity, another’s       N N N  N N N  N N  N N  N N
removeCartLine, another’s            N N N  N N N  N N  N N  N N
requoteCart, one’s own               A A A  A A A  A A  A A  A A
requoteCart, another’s               N N N  N N N  N N  N N  N N
emptyCart, one’s own                 A A A  A A A  A A  A A  A A
emptyCart, another’s                 N N N  N N N  N N  N N  N N
deleteCart, one’s own                A A A  A A A  A A  A A  A A
deleteCart, another’s                N N N  N N N  N N  N N  N N
removeCartLine, one’s own            A A A  A A A  A A  A A  A A
mergeCarts                           A A A  A A A  A A  A A  A A
updateCart, one’s own                A A A  A A A  A A  A A  A A
updateCart, another’s                N N N  N N N  N N  N N  N N
beginCheckout                        A A A  A A A  A A  A A  A A
startPayment                         N N A  N N N  N N  N N  N F
refreshPayment                       N N A  N N N  N N  N N  N A
changeOrderContact                   N N A  N N N  N N  N N  N F
cancelOrder                          N N A  N N N  N N  N N  N A
reorder                              N N A  N N N  N N  N N  N F
requestRefund                        N N A  N N N  N N  N N  N F
decideRefund                         U F F  F F F  A F  F F  F A
refundOrder                          U F F  F F F  A F  F F  F A
refundOrder, without lines           U F F  F F F  F F  F F  F A
retryRefund                          U F F  F F F  F F  F F  F A
resolvePaymentFinding                U F F  F F F  F F  F F  F A
refundDisputedPayment                U F F  F F F  F F  F F  F A
settleDisputedPayment                U F F  F F F  F F  F F  F A
markReady                            U F F  F F F  A F  F F  F A
markHandedOver                       U F F  F F F  A F  F F  F A

createCalendar                       U F F  F F A  F F  F F  F A
updateCalendar                       U F F  F F A  F F  A F  F A
updateCalendar, to hand it over      U F F  F F A  F F  F F  F A
deleteCalendar                       U F F  F F A  F F  F F  F A
createLocation                       U F F  A A A  F F  F F  F A
updateLocation                       U F F  A A A  F F  F F  F A
deleteLocation                       U F F  A A A  F F  F F  F A
createEvent                          U F F  F F A  F F  A F  F A
updateEvent                          U F F  F F A  F F  A F  F A
updateEvent, a draft                 N N N  N N A  N N  A N  N A
publishEvent, a draft                N N N  N N A  N N  A N  N A
unpublishEvent                       U F F  F F A  F F  A F  F A
cancelEvent                          U F F  F F A  F F  A F  F A
deleteEvent                          U F F  F F A  F F  A F  F A
createTicketType                     U F F  F F A  F F  A F  F A
updateTicketType                     U F F  F F A  F F  A F  F A
deleteTicketType                     U F F  F F A  F F  A F  F A

createUser                           U F F  F F F  F F  F F  F A
updateUser                           U F A  F F F  F F  F F  F A
updateUser, to suspend               U F F  F F F  F F  F F  F A
updateUser, to move mail             U F F  F F F  F F  F F  F A
deleteUser                           U F F  F F F  F F  F F  F A
grantRoles                           U F F  F F F  F F  F F  F A
createActor                          U F F  F F F  F F  F F  F A
updateActor, a member’s              U F A  F F F  F F  F F  F A
updateActor, a site’s                U F F  F F F  F F  F F  F A
removeActor                          U F F  F F F  F F  F F  F A
follow                               U A A  A A A  A A  A A  A A
unfollow                             U A A  A A A  A A  A A  A A
acceptFollow                         U F A  F F F  F F  F F  F A
rejectFollow                         U F A  F F F  F F  F F  F A
changePassword                       U A A  A A A  A A  A A  A A
requestEmailChange                   U A A  A A A  A A  A A  A A
beginPasskeyRegistration             U A A  A A A  A A  A A  A A
registerPasskey                      U A A  A A A  A A  A A  A A
renamePasskey, another’s             U N A  N N N  N N  N N  N N
removePasskey                        U A A  A A A  A A  A A  A A
beginAuthenticator                   U A A  A A A  A A  A A  A A
confirmAuthenticator                 U A A  A A A  A A  A A  A A
removeAuthenticator                  U A A  A A A  A A  A A  A A
renewRecoveryCodes                   U A A  A A A  A A  A A  A A
revokeSession                        U N A  N N N  N N  N N  N N
revokeOtherSessions                  U A A  A A A  A A  A A  A A
deleteAccount                        U A A  A A A  A A  A A  A A

createShop                           U F F  F F F  F F  F F  F A
updateShop                           U F F  F F F  A F  F F  F A
updateShop, to hand it over          U F F  F F F  F F  F F  F A
deleteShop                           U F F  F F F  F F  F F  F A
createCategory                       U F F  F F A  F F  F F  F A
updateCategory                       U F F  F F A  F F  F F  F A
deleteCategory                       U F F  F F A  F F  F F  F A
createProduct                        U F F  F F F  A F  F F  F A
updateProduct, a draft               U N N  N N N  A N  N N  N A
publishProduct, a draft              U N N  N N N  A N  N N  N A
archiveProduct, a draft              U N N  N N N  A N  N N  N A
deleteProduct, a draft               U N N  N N N  A N  N N  N A
createProductVariant, of a draft     U N N  N N N  A N  N N  N A
updateProductVariant, of a draft     U N N  N N N  A N  N N  N A
deleteProductVariant, of a draft     U N N  N N N  A N  N N  N A
setPrice, of a draft                 U N N  N N N  A N  N N  N A
adjustStock, of a draft              U N N  N N N  A N  N N  N A
adjustStocks                         U F F  F F F  A F  F F  F A
createScrapeSource                   U F F  F F F  A F  F F  F A
updateScrapeSource                   U N N  N N N  A N  N N  N A
startScrape                          U N N  N N N  A N  N N  N A
approveScrapeItem                    U N N  N N N  A N  N N  N A
ignoreScrapeItem                     U N N  N N N  A N  N N  N A
importProducts                       U F F  F F F  A F  F F  F A
addPicture                           U F F  F F F  A F  F F  F A
updatePicture                        U F F  F F F  A F  F F  F A
removePicture                        U F F  F F F  A F  F F  F A
updateProduct                        U F F  F F F  A F  F F  F A
archiveProduct                       U F F  F F F  A F  F F  F A
deleteProduct                        U F F  F F F  A F  F F  F A
updateProductVariant                 U F F  F F F  A F  F F  F A
setPrice                             U F F  F F F  A F  F F  F A
adjustStock                          U F F  F F F  A F  F F  F A
planPrice                            U F F  F F F  A F  F F  F A
dropPlannedPrice                     U N N  N N N  A N  N N  N A
setProductOptions                    U F F  F F F  A F  F F  F A
setProductOptions, of a draft        U N N  N N N  A N  N N  N A
transferStock                        U F F  F F F  A F  F F  F A
createStockLocation                  U F F  F F F  A F  F F  F A
updateStockLocation                  U N N  N N N  A N  N N  N A
deleteStockLocation                  U N N  N N N  A N  N N  N A
createOrderCycle                     U F F  F F F  A F  F F  F A
updateOrderCycle, a planned one      U N N  N N N  A N  N N  N A
cloneOrderCycle, a planned one       U N N  N N N  A N  N N  N A
openOrderCycle, a planned one        U N N  N N N  A N  N N  N A
closeOrderCycle, a planned one       U N N  N N N  A N  N N  N A
processOrderCycle, a planned one     U N N  N N N  A N  N N  N A
deleteOrderCycle, a planned one      U N N  N N N  A N  N N  N A
updateOrderCycle                     U F F  F F F  A F  F F  F A
cloneOrderCycle                      U F F  F F F  A F  F F  F A
closeOrderCycle                      U F F  F F F  A F  F F  F A
deleteOrderCycle                     U F F  F F F  A F  F F  F A
createMarketPage                     U F F  F F A  F F  F F  F A
updateMarketPage                     U F F  F F A  F F  F F  F A
publishMarketPage                    U F F  F F A  F F  F F  F A
unpublishMarketPage                  U F F  F F A  F F  F F  F A
deleteMarketPage                     U F F  F F A  F F  F F  F A
`

type Row = Readonly<Record<PersonaName, Verdict>>

/** @throws Error for a row with too many columns or too few */
function readRow(line: string): readonly [string, Row] {
  const [, name = '', cells = ''] = /^(.*?)\s+((?:[AUFN]\s+)+[AUFN])$/.exec(line) ?? []
  const verdicts = cells.split(/\s+/)
  if (header !== personaNames.join(' ') || verdicts.length !== personaNames.length)
    throw new Error(`The matrix is broken at ${line}`)
  return [name, Object.fromEntries(personaNames.map((persona, at) => [persona, verdicts[at]])) as Row]
}

/** The verdicts by row, then by who asks. */
export const expectations: ReadonlyMap<string, Row> = new Map(
  table
    .split('\n')
    .filter((line) => line !== '')
    .map(readRow),
)
