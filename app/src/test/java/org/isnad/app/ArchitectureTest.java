package org.isnad.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The borders between modules and stages, as DESIGN draws them. */
class ArchitectureTest {
  private static final List<String> STAGES =
      List.of("text", "words", "names", "times", "places", "statements", "events");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPaths(
              Path.of("../core/target/classes"),
              Path.of("../io/target/classes"),
              Path.of("target/classes"));

  @Test
  void theModelIsFreeOfAllElse() {
    classes()
        .that()
        .resideInAPackage("org.isnad.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.isnad.model..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void dataKnowsNothingOfLanguageOrStages() {
    classes()
        .that()
        .resideInAPackage("org.isnad.data..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.isnad.data..",
            "org.isnad.model..",
            "org.isnad.script..",
            "java..",
            "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void theScriptIsSharedGroundAndKnowsTheModelAlone() {
    classes()
        .that()
        .resideInAPackage("org.isnad.script..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.isnad.script..", "org.isnad.model..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void stagesMeetOnlyInTheModel() {
    for (String stage : STAGES) {
      classes()
          .that()
          .resideInAPackage("org.isnad." + stage + "..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad." + stage + "..",
              "org.isnad.model..",
              "org.isnad.data..",
              "org.isnad.script..",
              "java..",
              "org.jspecify..")
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void onlyTheEngineChainsTheStages() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.isnad.engine..",
            "org.isnad.text..",
            "org.isnad.words..",
            "org.isnad.names..",
            "org.isnad.times..",
            "org.isnad.places..",
            "org.isnad.statements..",
            "org.isnad.events..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            STAGES.stream().map(stage -> "org.isnad." + stage + "..").toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void coreKnowsNeitherFilesOfArticlesNorTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.isnad.io..", "org.isnad.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.isnad.io..", "org.isnad.app..", "com.fasterxml..", "org.jsoup..", "picocli..")
        .check(CLASSES);
  }

  @Test
  void readingAndWritingKnowsOfCoreTheModelTheLanguageCheckAndTheEngineAlone() {
    classes()
        .that()
        .resideInAPackage("org.isnad.io..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.isnad.io..",
            "org.isnad.model..",
            "org.isnad.engine..",
            "org.isnad.language..",
            "java..",
            "org.jspecify..",
            "com.fasterxml.jackson.core..",
            "org.jsoup..")
        .check(CLASSES);
  }

  @Test
  void theProgramLeavesFormatsToReadingAndWriting() {
    noClasses()
        .that()
        .resideInAPackage("org.isnad.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "org.jsoup..")
        .check(CLASSES);
  }
}
