/** What a payload says again of an input that has nothing else to say. */
export const sentBack = ({ clientMutationId }: { clientMutationId?: string | null | undefined }) => ({
  clientMutationId: clientMutationId ?? null,
})
