import { type Noun, schemaOf } from '@prepdeck/model'

type Properties = { readonly properties?: Readonly<Record<string, unknown>> }

/** The names of an object's properties, in the order of its schema, or of a definition in it. */
export function propertiesOf(noun: Noun, definition?: string): string[] {
  const schema = schemaOf(noun)
  const definitions = schema.$defs as Readonly<Record<string, Properties>> | undefined
  const { properties } = definition === undefined ? (schema as Properties) : (definitions?.[definition] ?? {})
  return Object.keys(properties ?? {})
}

/** The same object, its properties in this order; what has no place in it comes last. */
export function inOrder<Value extends object>(value: Value, properties: readonly string[]): Value {
  const known = properties.filter(name => Object.hasOwn(value, name))
  const names = [...known, ...Object.keys(value).filter(name => !known.includes(name))]
  return Object.fromEntries(names.map(name => [name, value[name as keyof Value]])) as Value
}
