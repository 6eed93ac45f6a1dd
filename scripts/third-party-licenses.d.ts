/** What a plugin of Rolldown uses here. The root has no bundler of its own, whose types would say it. */
interface Build {
    emitFile(file: {
        type: 'asset';
        fileName: string;
        source: string;
    }): unknown;
}
type Bundle = Record<string, {
    moduleIds?: readonly string[];
}>;
/**
 * A plugin that writes `third-party-licenses.txt` beside a bundle: the licences ask that their text goes along with the code.
 */
export declare function thirdPartyLicenses(): {
    name: string;
    generateBundle(this: Build, _options: unknown, bundle: Bundle): void;
};
export {};
