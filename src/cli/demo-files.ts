/** The bytes that the demo's rows name, into the file store of the house. */
import { keepMade } from '#api/ground/files/index.ts';
import type { DemoFile } from '#db/demo/index.ts';

export async function keepDemoFiles(
  dataFolder: string,
  organisation: string,
  files: readonly DemoFile[],
): Promise<void> {
  const distinct = new Map(files.map((file) => [file.sha256, file.bytes]));
  await Promise.all([...distinct].map(([sha256, bytes]) => keepMade(dataFolder, organisation, sha256, bytes)));
}
