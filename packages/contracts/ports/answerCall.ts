import { z } from 'zod'
import type { Port, PortProvider } from './definePort.ts'
import { MalformedQuestion } from './MalformedQuestion.ts'
import { PortError } from './PortError.ts'

/**
 * Puts one question to a provider in this process, checking both directions: the input before, the output after.
 *
 * @throws PortError `MALFORMED` for an input that breaks the contract (or a `MalformedQuestion`), `FAILED` when the provider throws or
 * answers something that the contract does not allow
 */
export async function answerCall(
  port: Port,
  provider: PortProvider<Port>,
  call: string,
  input: unknown,
): Promise<unknown> {
  const contract = port.calls[call]
  const answer = provider[call]
  const where = `${port.name} v${port.version} ${call}`
  if (!contract || !answer) throw new PortError('MALFORMED', `${where} is not a call of this port`)

  const question = contract.input.safeParse(input)
  if (!question.success) {
    throw new PortError('MALFORMED', `${where} was asked wrongly: ${z.prettifyError(question.error)}`, {
      cause: question.error,
    })
  }
  let given: unknown
  try {
    given = await answer(question.data)
  } catch (error) {
    if (error instanceof MalformedQuestion)
      throw new PortError('MALFORMED', `${where} was asked wrongly: ${error.message}`, { cause: error })
    throw new PortError('FAILED', `${where} failed`, { cause: error })
  }
  const checked = contract.output.safeParse(given)
  if (!checked.success) {
    throw new PortError('FAILED', `${where} answered wrongly: ${z.prettifyError(checked.error)}`, {
      cause: checked.error,
    })
  }
  return checked.data
}
