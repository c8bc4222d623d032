import { apiSchema } from '../../world/apiSchema.ts'
import type { AskOptions, World } from '../../world/World.ts'

/** Gives a function that performs a mutation, as Ada unless told, and answers the object of its payload. */
export const makerOf =
  (world: World) =>
  async (
    mutation: string,
    input: object,
    by: AskOptions = { as: world.members.ada },
    selection = 'id version',
  ) => {
    const field = apiSchema.getMutationType()?.getFields()[mutation]
    const payload = Object(field?.type).getFields() as Record<string, object>
    const [object] = Object.keys(payload).filter((name) => name !== 'userErrors')
    const { data, errors } = await world.ask(
      `mutation ($input: ${field?.args[0]?.type}) {
         payload: ${mutation}(input: $input) { made: ${object} { ${selection} } userErrors { message } } }`,
      { ...by, variables: { input } },
    )
    const made = Object(data?.payload).made
    if (!made) throw new Error(`${mutation}: ${JSON.stringify({ data, errors })}`)
    return made
  }
