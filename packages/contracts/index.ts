export { clientSecret } from './clientSecret.ts'
export {
  type DomainEvent,
  type NewDomainEvent,
  parseDomainEvent,
  type RawDomainEvent,
} from './events/domainEvent.ts'
export {
  type EventPayload,
  eventSchemas,
  isTopic,
  type NewEventPayload,
  type Topic,
} from './events/eventSchemas.ts'
export { type Consumer, subscriptions, topicsFor } from './events/subscriptions.ts'
export { interactionCookieName } from './interactionCookie.ts'
export { createRegistry, type Registry } from './ports/createRegistry.ts'
export {
  type CallOptions,
  definePort,
  type Port,
  type PortClient,
  type PortProvider,
} from './ports/definePort.ts'
export { httpPort } from './ports/httpPort.ts'
export { type IdentifiedUser, type IdentifiedViewer, IdentityPort } from './ports/identityPort.ts'
export {
  type Interaction,
  InteractionPort,
  type RequestOrigin,
  type SignInOutcome,
} from './ports/interactionPort.ts'
export { MalformedQuestion } from './ports/MalformedQuestion.ts'
export {
  MailPort,
  type MailTemplate,
  type MailVariable,
  mailTemplates,
  mailVariables,
} from './ports/mailPort.ts'
export { MediaHolderPort } from './ports/mediaHolderPort.ts'
export { largestUpload, type MediaDescription, MediaPort } from './ports/mediaPort.ts'
export { PortError, type PortErrorCode } from './ports/PortError.ts'
export {
  type PurchasableDescription,
  type PurchasablePickup,
  PurchasablePort,
  type PurchasableQuote,
  type PurchasableRef,
  providerOf,
} from './ports/purchasablePort.ts'
export { servePorts } from './ports/servePorts.ts'
export { SessionPort } from './ports/sessionPort.ts'
export { requireSignature } from './requireSignature.ts'
export { type SignedRequest, sign, signatureHeader, verify } from './signature.ts'
