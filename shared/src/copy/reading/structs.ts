import * as Y from 'yjs'

/** The items that a transaction brought into a text, whoever made them; some may be deleted again already. */
export function arrivedItems(transaction: Y.Transaction, text: Y.Text): Y.Item[] {
  const items: Y.Item[] = []
  for (const [client, end] of transaction.afterState) {
    const start = transaction.beforeState.get(client) ?? 0
    if (end <= start) continue
    const structs = transaction.doc.store.clients.get(client) ?? []
    for (let n = Y.findIndexSS(structs, start); n < structs.length; n++) {
      const struct = structs[n]
      if (struct instanceof Y.Item && struct.parent === text) items.push(struct)
    }
  }
  return items
}

/** The items of a text that a transaction deleted. */
export function deletedItems(transaction: Y.Transaction, text: Y.Text): Y.Item[] {
  const items: Y.Item[] = []
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (struct instanceof Y.Item && struct.parent === text) items.push(struct)
  })
  return items
}

/** The keys under which a transaction changed a type, null for its sequence; undefined for a type it left alone. */
export function changedIn(
  transaction: Y.Transaction | null,
  type: Y.Text | Y.Map<unknown>,
): Set<string | null> | undefined {
  // The declared key type is that of the types' common ancestor, whose event handlers are not those of its heirs.
  return (transaction?.changed as Map<object, Set<string | null>> | undefined)?.get(type)
}
