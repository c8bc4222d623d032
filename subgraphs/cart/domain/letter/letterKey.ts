import type { MailTemplate } from '@rose-ash/contracts'

/** Each letter once for each thing that it is about: an order, a fulfilment or a refund. */
export const letterKey = (template: MailTemplate, id: string): string => `cart:${template}:${id}`
