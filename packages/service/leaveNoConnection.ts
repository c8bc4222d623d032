import type { FastifyInstance } from 'fastify'

/**
 * Keeps a closing service from waiting for clients: answers given while it closes end their connection
 * instead of keeping it alive, and whatever is still open after `graceMs` is cut.
 */
export function leaveNoConnection(service: FastifyInstance, graceMs: number): void {
  let isClosing = false
  service.addHook('preClose', async () => {
    isClosing = true
    const cut = setTimeout(() => service.server.closeAllConnections(), graceMs)
    service.server.once('close', () => clearTimeout(cut))
  })
  service.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close')
  })
}
