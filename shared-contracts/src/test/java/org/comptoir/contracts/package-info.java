/** Proofs that records, schemas, samples and asyncapi.yaml say the same, and that released schemas only grow. */
@NullMarked
package org.comptoir.contracts;

import org.jspecify.annotations.NullMarked;
