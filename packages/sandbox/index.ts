export { type KeptMail, type Mailbox, type MailStep, type MailTrouble, mailbox } from './mailbox.ts'
export { type UnreliableNetwork, unreliableNetwork } from './unreliableNetwork.ts'
