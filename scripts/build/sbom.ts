import type { BundledPackage } from './bundled-packages.ts'

/** What of `package.json` goes into a bill of materials. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
}

/** A software bill of materials, CycloneDX 1.6: what `dist/` is made of. It holds no time, so that the same sources give the same text. */
export function sbom({ name, version, license }: Manifest, packages: readonly BundledPackage[]): object {
  return {
    $schema: 'https://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': name, name, version, licenses: [{ license: { id: license } }] },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': purl(one),
      name: one.name,
      version: one.version,
      purl: purl(one),
      licenses: [{ license: { id: one.licence } }],
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(one.integrity.replace(/^sha512-/, ''), 'base64').toString('hex') },
      ],
    })),
    dependencies: [
      { ref: name, dependsOn: packages.filter(({ by }) => by === undefined).map(purl) },
      ...packages.map((one) => ({
        ref: purl(one),
        dependsOn: packages.filter(({ by }) => by === one.name).map(purl),
      })),
    ],
  }
}

/** The address of a package, as the package URL specification writes it. */
const purl = ({ name, version }: BundledPackage): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`
