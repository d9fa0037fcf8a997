/** The bytes that the demo's rows name, into the file store of the house. */
import { keepManyMade } from '#api/ground/files/index.ts';
import type { DemoFile } from '#db/demo/index.ts';

export async function keepDemoFiles(
  dataFolder: string,
  organisation: string,
  files: readonly DemoFile[],
): Promise<void> {
  await keepManyMade(dataFolder, organisation, new Map(files.map((file) => [file.sha256, file.bytes])));
}
