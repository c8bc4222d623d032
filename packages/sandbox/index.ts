export { type KeptMail, type Mailbox, type MailStep, type MailTrouble, mailbox } from './mailbox.ts'
export {
  createSumupSandbox,
  type SumupSandbox,
  type SumupSandboxOptions,
} from './sumup/createSumupSandbox.ts'
export { type RunningSumupSandbox, startSumupSandbox } from './sumup/startSumupSandbox.ts'
export type { SumupTrouble } from './sumup/troubles.ts'
export { type UnreliableNetwork, unreliableNetwork } from './unreliableNetwork.ts'
