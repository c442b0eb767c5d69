/** Who contributes what to a goal (3.7): Aumann–Shapley shares, and each initiative alone, removed, or carried out better. */
package org.sightline.logic.contribution;
