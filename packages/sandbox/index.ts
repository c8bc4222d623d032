export { type KeptMail, type Mailbox, type MailStep, type MailTrouble, mailbox } from './mailbox.ts'
export type { Misbehaviour } from './shopSite/Misbehaviour.ts'
export { type SiteProduct, type SiteStyle, siteStyles } from './shopSite/SiteProduct.ts'
export { type ShopSite, type SiteRequest, shopSite } from './shopSite/shopSite.ts'
export { gtinOf, siteProducts } from './shopSite/siteProducts.ts'
export {
  createSumupSandbox,
  type SumupSandbox,
  type SumupSandboxOptions,
} from './sumup/createSumupSandbox.ts'
export { type RunningSumupSandbox, startSumupSandbox } from './sumup/startSumupSandbox.ts'
export type { SumupTrouble } from './sumup/troubles.ts'
export { type UnreliableNetwork, unreliableNetwork } from './unreliableNetwork.ts'
