/**
 * What a browser loads beside the pages: scripts and styles of vsm, and the modules of the editor component as their makers
 * publish them. All are part of the program; nothing is fetched from elsewhere.
 */
package org.vsm.cli.serve.assets;
